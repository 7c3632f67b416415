/**
 * A blank in the files of a new document: a text that begins so says what is wanted there and waits for a person. No
 * document with a blank is published.
 */
import * as v from 'valibot'

export const BLANK = 'FILL IN'

export const notBlank = v.check<string, string>(
  (text) => !text.trimStart().startsWith(BLANK),
  `still to be filled in: replace the text that begins with ${BLANK}`,
)
