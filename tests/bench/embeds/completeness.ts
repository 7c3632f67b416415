/**
 * How much of a change has happened in a frame: 0 where it looks as far from the end as at the start, 1 where it looks like the end.
 * Pixels that look alike at the start and at the end count as soon as they look otherwise: a map that flashes is not complete.
 *
 * It runs in a page too, from its source, so it calls nothing else.
 *
 * @param pictures the same part of three frames, as red, green, blue and opacity of each pixel, 0 to 255.
 * @returns 1 too where start and end look alike and so does the frame; never less than 0.
 */
export function completeness(pictures: {
  readonly start: ArrayLike<number>
  readonly frame: ArrayLike<number>
  readonly end: ArrayLike<number>
}): number {
  const { start, frame, end } = pictures
  // In each of red, green and blue: two neighbouring classes of the fills lie 24 and more apart.
  const tolerance = 12
  let toChange = 0
  let missing = 0
  for (let pixel = 0; pixel < end.length; pixel += 4) {
    let startOff = false
    let frameOff = false
    for (let at = pixel; at < pixel + 3; at++) {
      const wanted = end[at] ?? 0
      if (Math.abs((start[at] ?? 0) - wanted) > tolerance) startOff = true
      if (Math.abs((frame[at] ?? 0) - wanted) > tolerance) frameOff = true
    }
    if (startOff) toChange++
    if (frameOff) missing++
  }
  if (missing === 0) return 1
  return Math.max(0, 1 - missing / toChange)
}
