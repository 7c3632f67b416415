/** A headline in the words of whoever publishes a map or a picture. It stands in an address, and is always marked as not the atlas's. */
import { tidyValue } from './tidy-value.ts'

/** In letters: two or three lines of the narrowest picture. */
export const LONGEST_TITLE = 100

/** One line, shortened where it is long. Empty for the atlas's own. */
export function tidyTitle(text: string): string {
  return tidyValue(text, LONGEST_TITLE)
}
