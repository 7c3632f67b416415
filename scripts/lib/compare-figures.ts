/** Whether two texts say the same but for figures that are a little apart. */

const FIGURE = /\d+(?:\.\d+)?/g

/**
 * @param tolerance as a part of the figure that holds: 0.05 is 5 %.
 * @returns a line for each figure that is further away, or one line where the words differ.
 */
export function compareFigures(written: string, holds: string, tolerance: number): string[] {
  const [one, other] = [written, holds].map((text) => text.split('\n').map((line) => line.trim()))
  if (!one || !other || one.join('\n').replace(FIGURE, '#') !== other.join('\n').replace(FIGURE, '#')) {
    return ['the words differ']
  }
  return one.flatMap((line, index) => {
    const figures = [...(other[index] ?? '').matchAll(FIGURE)].map(([figure]) => Number(figure))
    return [...line.matchAll(FIGURE)].flatMap(([figure], place) => {
      const right = figures[place] ?? Number.NaN
      return Math.abs(Number(figure) - right) <= right * tolerance ? [] : [`${figure} is ${right}: ${line}`]
    })
  })
}
