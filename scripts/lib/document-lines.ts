/** A document's lines: number 1 is the first. What follows the last line break is a line only if it has text. */
export function documentLines(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
