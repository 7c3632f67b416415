/** A text that somebody else has written into an address, as it may stand in a sentence of ours. */

/** As much of it as is worth repeating. */
const LONGEST = 40

/** Shortened where it is long, and without signs that can't be seen or that turn the direction of what follows. @param longest in letters. */
export function tidyValue(text: string, longest = LONGEST): string {
  // More than is kept and no more: it may be of any length.
  const seen = text
    .slice(0, 4 * longest)
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
  const letters = [...seen]
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : seen
}
