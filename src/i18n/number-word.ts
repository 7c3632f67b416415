/** Small numbers as words, as running text has them. */
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export function numberWord(value: number): string {
  return SMALL[value] ?? String(value)
}
