/**
 * Where the words of a `find` stand: whole words of one line, with straight or curly quotation marks. Digits count as
 * letters, so that no note number is crossed.
 *
 * @param lines of the document.
 * @returns the number of the line of each occurrence, counted from 1.
 */
export function findPassages(find: string, lines: readonly string[]): number[] {
  const words = wholeWords(straighten(find))
  return lines.flatMap((line, index) => Array.from(straighten(line).matchAll(words), () => index + 1))
}

function straighten(words: string): string {
  return words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')
}

function wholeWords(words: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'gu',
  )
}
