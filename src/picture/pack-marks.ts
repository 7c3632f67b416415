/** Places in a honeycomb around a middle, nearest first: where the marks of one country stand. */

/** Distance of neighbouring marks, in sizes: the widest, two triangles side by side, still leave a gap. */
const SPACING = 1.3

/** @returns offsets in pixels, from the top left to the bottom right. */
export function packMarks(count: number, size: number): { dx: number; dy: number }[] {
  const step = size * SPACING
  const reach = Math.ceil(Math.sqrt(count)) + 1
  const cells: { dx: number; dy: number }[] = []
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      cells.push({ dx: (column + (row % 2 === 0 ? 0 : 0.5)) * step, dy: row * step * (Math.sqrt(3) / 2) })
    }
  }
  const middle = MIDDLES[count] ?? { x: 0, y: 0 }
  const distance = ({ dx, dy }: { dx: number; dy: number }) =>
    Math.hypot(dx - middle.x * step, dy - middle.y * step)
  const nearest = cells
    .map((cell) => ({ ...cell, far: Math.round(distance(cell) * 1000) }))
    .sort((a, b) => a.far - b.far || a.dy - b.dy || a.dx - b.dx)
    .slice(0, count)
  const shiftX = average(nearest.map((cell) => cell.dx))
  const shiftY = average(nearest.map((cell) => cell.dy))
  return nearest
    .map(({ dx, dy }) => ({ dx: dx - shiftX, dy: dy - shiftY }))
    .sort((a, b) => Math.round(a.dy - b.dy) || a.dx - b.dx)
}

/** Where few marks look better around a gap than around a mark: between two, and between three. */
const MIDDLES: Readonly<Record<number, { x: number; y: number }>> = {
  2: { x: 0.5, y: 0 },
  3: { x: 0.5, y: 0.289 },
  4: { x: 0.25, y: 0.433 },
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
