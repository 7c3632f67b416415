/** The picture's two hatches as images for MapLibre's fill-pattern, at twice the resolution. */

export interface HatchImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

const SIDE = 14
const PERIOD = 14
const LINE = 5.6

export const HATCH_PIXEL_RATIO = 2

/** Stripes at 45°, seamless in both directions, with soft edges. Colours as #rrggbb. */
export function hatchImage(ground: string, line: string): HatchImage {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4)
  const [back, front] = [channels(ground), channels(line)]
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const phase = (x + y + 0.5) % PERIOD
      const share = Math.min(1, Math.max(0, LINE / 2 - Math.abs(phase - PERIOD / 2) + 0.5))
      const offset = (y * SIDE + x) * 4
      for (let channel = 0; channel < 3; channel++) {
        data[offset + channel] = (back[channel] ?? 0) * (1 - share) + (front[channel] ?? 0) * share
      }
      data[offset + 3] = 255
    }
  }
  return { width: SIDE, height: SIDE, data }
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
