/** Names beside the marks: the most mentioned first, and only where they cover neither a mark nor another name. */
import type { Label } from './map-picture.ts'
import { textWidth } from './text-width.ts'

/** A name that wants a place, in the order of its importance; x and y are what it stands beside, not yet its own. */
export interface LabelWish extends Label {
  /** Of its pack; 0 for a bare label point, on which it stands. */
  readonly radius: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels between the letters of China's name, which is set apart from the others in capitals. */
export const CHINA_SPACING = 1

const LINE_HEIGHT = 1.15
const GAP = 2

export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  frame: { readonly width: number; readonly height: number },
): Label[] {
  const taken: Box[] = obstacles.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }))
  const labels: Label[] = []
  for (const wish of wishes) {
    const width = labelWidth(wish)
    const height = wish.size * LINE_HEIGHT
    for (const { x, y } of candidates(wish, width, height)) {
      const box = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
      if (!isInside(box, frame) || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      const { radius: _, ...label } = wish
      labels.push({ ...label, x, y })
      break
    }
  }
  return labels
}

/** In pixels, as the painter writes it. */
export function labelWidth({ text, size, tone }: Pick<Label, 'text' | 'size' | 'tone'>): number {
  return textWidth(text, size) + (tone === 'china' ? text.length * CHINA_SPACING : 0)
}

/** Below, above, right, left of the pack; where there is no pack, on the spot or half a name to its north-west. */
function candidates(wish: LabelWish, width: number, height: number): { x: number; y: number }[] {
  const { x, y, radius } = wish
  const northWest = { x: x - width / 2, y: y - height / 2 }
  if (wish.tone === 'china') return [{ x, y }, ...onChina(wish, width, height), northWest]
  if (radius === 0) return [{ x, y }, northWest]
  const below = radius + GAP + height / 2
  const beside = radius + GAP + 1 + width / 2
  return [
    { x, y: y + below },
    { x, y: y - below },
    { x: x + beside, y },
    { x: x - beside, y },
    { x: x + width / 2, y: y + below },
    { x: x - width / 2, y: y + below },
    { x: x + width / 2, y: y - below },
    { x: x - width / 2, y: y - below },
  ]
}

/** China reaches further east, north and south of the point where its name stands, and white letters are lost elsewhere. */
function onChina({ x, y }: LabelWish, width: number, height: number): { x: number; y: number }[] {
  const [east, north, south] = [x + width * 0.16, y - height * 0.3, y + height * 0.3]
  return [
    { x: east, y: south },
    { x: east, y },
    { x, y: north },
    { x: east, y: north },
  ]
}

function isInside(box: Box, frame: { width: number; height: number }): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= frame.width - 2 && box.bottom <= frame.height - 2
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}
