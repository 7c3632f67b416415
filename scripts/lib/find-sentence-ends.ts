/** Where the sentences of a text end: a full stop, question or exclamation mark, with the quotation mark or bracket that closes after it. */
const END = /[.?!]["'”’)]*(?=\s+["'“‘(]*[\p{Lu}\p{N}]|$)/gu

/** @returns offsets; none where the last sentence is left open. */
export function findSentenceEnds(text: string): number[] {
  const ends = [...text.matchAll(END)].map((match) => match.index)
  return /[.?!]["'”’)]*$/.test(text) ? ends : []
}
