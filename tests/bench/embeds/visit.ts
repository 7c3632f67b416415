/** One visit to one map, by a reader who has never been there: opens it, waits until it is settled, and unchecks one activity. */
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test'
import type { Box } from './compare-frames.ts'
import { PHONE, slowDown } from './conditions.ts'
import { accountForSent, type KnownAnswer } from './received-bytes.ts'
import { type Frame, type Recording, recordPage } from './record-page.ts'
import type { FolderServer } from './serve-folder.ts'

/** Nothing painted and nothing awaited for this long: the page is settled. */
const QUIET = 2
const LONGEST_WAIT = 90
const ACTIVITY = 'input[name="activities"][value="training"]'

export interface VisitOrder {
  readonly launch: LaunchOptions
  readonly server: FolderServer
  /** Within the server. */
  readonly address: string
  /** Selects the map: the box that has to be painted. */
  readonly map: string
}

/** A change that was asked for at a moment and shown in frames; the last of them is the settled one. */
export interface Change {
  /** In seconds since 1970. */
  readonly askedAt: number
  /** As it looked until then. */
  readonly start: Frame
  readonly frames: readonly Frame[]
  readonly end: Frame
  readonly box: Box
}

export interface Visit {
  readonly browserVersion: string
  readonly opened: Change
  readonly filtered: Change
  readonly answers: readonly KnownAnswer[]
}

export async function visit({ launch, server, address, map }: VisitOrder): Promise<Visit> {
  // A browser of its own for each visit: nothing is cached, neither files nor compiled programs.
  const browser = await chromium.launch(launch)
  try {
    server.takeSent()
    const context = await browser.newContext(PHONE)
    const { page, recording } = await openRecorded(context)
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    const start = lastFrame(recording)

    await page.goto(`${server.origin}/${address}`, { waitUntil: 'commit' })
    await settle(page, recording)
    const opened = changeSince(recording, {
      askedAt: recording.startedAt,
      start,
      box: await boxOf(page, map),
    })

    const point = await findActivity(page)
    await settle(page, recording)
    const before = lastFrame(recording)
    const askedAt = Date.now() / 1000
    await page.touchscreen.tap(point.x, point.y)
    await settle(page, recording)
    const filtered = changeSince(recording, { askedAt, start: before, box: await boxOf(page, map) })

    if (errors[0]) throw errors[0]
    const answers = accountForSent(recording.answers, server.takeSent())
    return { browserVersion: browser.version(), opened, filtered, answers }
  } finally {
    await browser.close()
  }
}

async function openRecorded(context: BrowserContext): Promise<{ page: Page; recording: Recording }> {
  const page = await context.newPage()
  page.setDefaultTimeout(LONGEST_WAIT * 1000)
  const session = await context.newCDPSession(page)
  const recording = await recordPage(page, session)
  await slowDown(session)
  await waitUntil(() => recording.frames.length > 0, 'the empty window is painted')
  return { page, recording }
}

/** Waits until the page asks for nothing, paints nothing and has nothing to do. */
async function settle(page: Page, recording: Recording): Promise<void> {
  let quietSince = Date.now() / 1000
  await waitUntil(async () => {
    if (recording.waiting) quietSince = Date.now() / 1000
    // Waits behind whatever the page is busy with.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    const last = Math.max(quietSince, lastFrame(recording).at)
    return Date.now() / 1000 - last > QUIET
  }, 'the page is settled')
}

/** Where to tap, in the window: what has to be opened and scrolled for it has been by then. */
async function findActivity(page: Page): Promise<{ x: number; y: number }> {
  const activity = page.locator(ACTIVITY).first()
  if (!(await activity.isVisible())) await page.locator(`details:has(${ACTIVITY}) > summary`).first().tap()
  await activity.scrollIntoViewIfNeeded()
  const box = await activity.boundingBox()
  if (!box) throw new Error(`${page.url()} shows no ${ACTIVITY}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The part of the map that lies in the window. */
async function boxOf(page: Page, map: string): Promise<Box> {
  const box = await page.locator(map).first().boundingBox()
  const size = page.viewportSize()
  if (!box || !size) throw new Error(`${page.url()} shows no ${map}`)
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)]
  const width = Math.min(size.width, box.x + box.width) - left
  const height = Math.min(size.height, box.y + box.height) - top
  if (width * height < 0.9 * box.width * box.height)
    throw new Error(`${page.url()}: less than nine tenths of ${map} lie in the window`)
  return { left, top, width, height }
}

function changeSince(recording: Recording, about: Pick<Change, 'askedAt' | 'start' | 'box'>): Change {
  const frames = recording.frames.filter(({ at }) => at > about.askedAt)
  const end = frames.at(-1)
  if (!end) throw new Error('Nothing was painted')
  return { ...about, frames, end }
}

function lastFrame(recording: Recording): Frame {
  const frame = recording.frames.at(-1)
  if (!frame) throw new Error('Nothing was painted')
  return frame
}

async function waitUntil(reached: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + LONGEST_WAIT * 1000
  while (!(await reached())) {
    if (Date.now() > end) throw new Error(`It takes more than ${LONGEST_WAIT} s until ${what}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}
