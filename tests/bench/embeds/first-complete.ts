/** How complete a picture must be to count as readable, or as repainted. */
export const COMPLETE = 0.95

/**
 * The first frame from which on every frame is complete: one that is complete and then blank or half drawn again was not yet there.
 *
 * @param completenesses of the frames in the order they were painted; the last is complete.
 * @returns its index.
 */
export function firstComplete(completenesses: readonly number[], least = COMPLETE): number {
  return completenesses.findLastIndex((one) => one < least) + 1
}
