/**
 * A title with capitals as a headline has them, which Chicago and MLA want of every title. A capital that is there
 * stays. The two differ in prepositions: MLA leaves all of them small, Chicago (18th edition) the short ones.
 */
const SMALL_WORDS = new Set(
  'a an the and but or nor as at by for from in into of off on onto over per to up upon via vs with'.split(
    ' ',
  ),
)
const LONG_PREPOSITIONS = new Set(
  'about above across after against along among around behind below beneath beside between beyond during inside outside through toward towards under within without'.split(
    ' ',
  ),
)

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

export function headlineCase(title: string, longPrepositions: 'small' | 'capital'): string {
  const isSmall = (word: string) =>
    SMALL_WORDS.has(word) || (longPrepositions === 'small' && LONG_PREPOSITIONS.has(word))
  return title
    .split(': ')
    .map((part) => capitaliseWords(part, isSmall))
    .join(': ')
}

/** First and last word have a capital whatever they are, in a title and in what follows its colon. */
function capitaliseWords(part: string, isSmall: (word: string) => boolean): string {
  const starts = [...part.matchAll(WORD)].map((match) => match.index)
  return part.replace(WORD, (word, start: number) => {
    const isOuter = start === starts[0] || start === starts.at(-1)
    return isSmall(word) && !isOuter ? word : word.charAt(0).toUpperCase() + word.slice(1)
  })
}
