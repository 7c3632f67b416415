/** What a page had received at a moment, from what the browser and the server say. */
import type { Sent } from './serve-folder.ts'

export interface Answer {
  readonly url: string
  /** Headers and body as they came from the network; null where the browser doesn't say. */
  readonly bytes: number | null
  /** When parts of it arrived, in seconds, and how large they were once unpacked. */
  readonly parts: readonly { readonly at: number; readonly length: number }[]
}

export interface KnownAnswer extends Answer {
  readonly bytes: number
}

/** Of an answer that was still arriving its share counts. */
export function receivedBytes(answers: readonly KnownAnswer[], time: number): number {
  const bytes = answers.map(({ bytes, parts }) => {
    const length = sumLengths(parts)
    return length === 0 ? 0 : (bytes * sumLengths(parts.filter(({ at }) => at <= time))) / length
  })
  return Math.round(bytes.reduce((sum, one) => sum + one, 0))
}

/**
 * The browser doesn't say how large the scripts of workers are; the server does.
 *
 * @throws where something was sent that no answer accounts for: then the bytes of this page would be too few.
 */
export function accountForSent(answers: readonly Answer[], sent: readonly Sent[]): KnownAnswer[] {
  const left = [...sent]
  const takeSent = (url: string) => {
    const at = left.findIndex((one) => one.url === url)
    return at < 0 ? 0 : (left.splice(at, 1)[0]?.bytes ?? 0)
  }
  const known = answers
    .filter((answer): answer is KnownAnswer => answer.bytes !== null)
    .map((answer) => {
      const bytes = takeSent(answer.url)
      if (Math.abs(bytes - answer.bytes) > 16)
        throw new Error(`${answer.url}: ${bytes} bytes were sent, the browser says ${answer.bytes}`)
      return answer
    })
  const told = answers
    .filter(({ bytes }) => bytes === null)
    .map((answer) => ({ ...answer, bytes: takeSent(answer.url) }))
  if (left.length > 0)
    throw new Error(
      `The browser did not report: ${left.map(({ url, bytes }) => `${url} (${bytes})`).join(', ')}`,
    )
  return [...known, ...told]
}

function sumLengths(parts: Answer['parts']): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}
