/** The bytes of a text file as text. What is no UTF-8 is told by what it looks like, because a newsroom's texts come from anywhere. */

/** First bytes of what is often taken for a text. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a Word file or another archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word file'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a text with formatting (RTF)'],
  [[0xff, 0xfe], 'in UTF-16'],
  [[0xfe, 0xff], 'in UTF-16'],
]

const REMEDY = 'save it as plain text in UTF-8'

/** @returns the text, byte order mark included, or what is wrong with the file. */
export function decodeArticle(bytes: Uint8Array): { text: string } | { fault: string } {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))
  if (known) return { fault: `the file is ${known[1]}; ${REMEDY}` }
  const text = decodeUtf8(bytes)
  if (text === undefined)
    return { fault: `the file is not UTF-8 (line ${findLine(bytes)} has other bytes); ${REMEDY}` }
  if (text.includes('\0'))
    return { fault: `the file is no text: it has characters of number zero; ${REMEDY}` }
  if (!/[\p{L}\p{N}]/u.test(text)) return { fault: 'the file has no words' }
  return { text }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The first line that is no UTF-8. No byte of a longer character is a line break, so lines can be cut before they are read. */
function findLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start)
    const end = next === -1 ? bytes.length : next
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return line
    start = end + 1
  }
  return line
}
