/** What makes a text hard to code line by line, told before anyone begins. */
import { documentLines } from './document-lines.ts'

/** In characters. The longest line of the five documents has 1,726. */
const LONG = 2500
/** Of the lines with text: from this share on, the text is taken for broken to a width. */
const BROKEN = 1 / 3
const FEW = 6

/** Ends within a sentence, and the next line goes on with a small letter. */
const RUNS_ON = /[\p{L}\p{N},;–—-][^\S\n]*\n[^\S\n]*\p{Ll}/gu

/** @returns advice, a sentence each. */
export function judgeLines(text: string): string[] {
  const lines = documentLines(text)
  const long = lines.flatMap((line, index) => (line.length > LONG ? [index + 1] : []))
  const worded = lines.filter((line) => line.trim() !== '').length
  const broken = text.match(RUNS_ON)?.length ?? 0
  return [
    ...(long.length === 0
      ? []
      : [
          `${long.length === 1 ? 'Line' : 'Lines'} ${long.join(', ')} ${long.length === 1 ? 'has' : 'have'} more than ${LONG} characters. A line is what a mention points to: one paragraph each is best.`,
        ]),
    ...(broken < FEW || broken < worded * BROKEN
      ? []
      : [
          `${broken} of ${worded} lines end within a sentence. A guess sees one line at a time: joined to paragraphs, the text gives a better draft.`,
        ]),
  ]
}
