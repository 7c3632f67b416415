/** Records what a page paints and what it receives, by the clock of the system. The page knows nothing of it. */
import type { CDPSession, Page, Request } from '@playwright/test'
import type { Answer } from './received-bytes.ts'

export interface Frame {
  /** When it was painted, in seconds since 1970. */
  readonly at: number
  /** Base64. */
  readonly png: string
}

export interface Recording {
  readonly frames: readonly Frame[]
  readonly answers: readonly Answer[]
  /** When the page was asked for, in seconds since 1970. */
  readonly startedAt: number
  /** Whether anything that was asked for is still to come. */
  readonly waiting: boolean
}

export async function recordPage(page: Page, session: CDPSession): Promise<Recording> {
  const frames: Frame[] = []
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: metadata.timestamp ?? Number.NaN, png: data })
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {}) // the page may be closed by now
  })
  const network = recordNetwork(page, session)
  await session.send('Network.enable')
  await session.send('Page.enable')
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  return {
    frames,
    get answers() {
      return network.answers()
    },
    get startedAt() {
      return network.startedAt()
    },
    get waiting() {
      return network.waiting()
    },
  }
}

function recordNetwork(page: Page, session: CDPSession) {
  const answers = new Map<
    string,
    { url: string; bytes: number | null; parts: { at: number; length: number }[] }
  >()
  const open = new Set<Request>()
  const ended = new Map<string, number>()
  let start: { readonly wallTime: number; readonly timestamp: number } | undefined
  // The times of these events are counted from a start of their own.
  const clock = (timestamp: number) => timestamp + (start ? start.wallTime - start.timestamp : Number.NaN)

  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) => {
    start ??= { wallTime, timestamp }
    if (request.url.startsWith('http')) answers.set(requestId, { url: request.url, bytes: null, parts: [] })
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
    answers.get(requestId)?.parts.push({ at: clock(timestamp), length: dataLength })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId)
    if (answer) answer.bytes = encodedDataLength
  })
  // Of the script of a worker the session of its page hears the beginning only; these events tell its end.
  page.on('request', (request) => open.add(request))
  const end = (request: Request) => {
    open.delete(request)
    ended.set(request.url(), Date.now() / 1000)
  }
  page.on('requestfinished', end)
  page.on('requestfailed', end)

  return {
    answers: (): Answer[] =>
      [...answers.values()].map(({ url, bytes, parts }) => {
        const at = ended.get(url)
        return { url, bytes, parts: bytes === null && at !== undefined ? [{ at, length: 1 }] : parts }
      }),
    startedAt: () => start?.wallTime ?? Number.NaN,
    waiting: () => open.size > 0,
  }
}
