// The hatches as images: laid side by side they show no seam.

import { describe, expect, test } from 'vitest'
import { type HatchImage, hatchImage } from '../../src/map/hatch-image.ts'

const image = hatchImage('#204060', '#E0C0A0')

describe('the hatch', () => {
  test('is an opaque square of whole pixels', () => {
    expect(image.width).toBe(image.height)
    expect(image.data).toHaveLength(image.width * image.height * 4)
    expect(pixels(image).every(([, , , alpha]) => alpha === 255)).toBe(true)
  })

  test('goes on over each of its edges: a step right and up is the same stripe', () => {
    const { width, height } = image
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        expect(pixel(image, x, y)).toEqual(pixel(image, (x + 1) % width, (y - 1 + height) % height))
      }
    }
  })

  test('has stripes of both colours, soft between them', () => {
    const colours = new Set(pixels(image).map((channels) => channels.slice(0, 3).join()))
    expect(colours).toContain('32,64,96')
    expect(colours).toContain('224,192,160')
    expect(colours.size).toBeGreaterThan(2)
  })

  test('is about two fifths stripe, as in the SVG', () => {
    const reds = pixels(image).map(([red = 0]) => (red - 32) / (224 - 32))
    expect(reds.reduce((sum, share) => sum + share, 0) / reds.length).toBeCloseTo(0.4, 1)
  })

  test('of one colour is plain', () => {
    const plain = hatchImage('#123456', '#123456')
    expect(new Set(pixels(plain).map((channels) => channels.join()))).toEqual(new Set(['18,52,86,255']))
  })
})

function pixel({ data, width }: HatchImage, x: number, y: number): number[] {
  const offset = (y * width + x) * 4
  return [...data.slice(offset, offset + 4)]
}

function pixels(of: HatchImage): number[][] {
  return Array.from({ length: of.width * of.height }, (_, index) =>
    pixel(of, index % of.width, Math.floor(index / of.width)),
  )
}
