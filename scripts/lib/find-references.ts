/** Where a text sends its reader: "step 3", "tasks 1, 2 and 5", "steps 2 to 4". */
const REFERENCE = /(?<!\p{L})(step|task)s?\s+(\d+(?:(?:, | and |, and | to |–)\d+)*)/giu

export interface Reference {
  readonly to: 'step' | 'task'
  readonly number: number
  /** Offset of the number in the text. */
  readonly start: number
}

export function findReferences(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const [whole, to = '', list = ''] = match
    const from = match.index + whole.length - list.length
    return [...list.matchAll(/\d+/g)].map((number) => ({
      to: to.toLowerCase() === 'step' ? ('step' as const) : ('task' as const),
      number: Number(number[0]),
      start: from + number.index,
    }))
  })
}
