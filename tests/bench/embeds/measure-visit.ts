/** From what a visit recorded to its figures: when the map was readable, when the filter had repainted it, and what had come by then. */
import type { Page } from '@playwright/test'
import { compareFrames } from './compare-frames.ts'
import { PHONE } from './conditions.ts'
import { COMPLETE, firstComplete } from './first-complete.ts'
import { receivedBytes } from './received-bytes.ts'
import type { Change, Visit } from './visit.ts'

/** Seconds from the beginning of the visit, or from the tap; bytes from the beginning of the visit. */
export interface Figures {
  readonly readable: number
  readonly readableBytes: number
  readonly filtered: number
  readonly filteredBytes: number
}

export interface MeasureOrder {
  /** An empty page, in which frames are compared. */
  readonly judge: Page
  readonly visit: Visit
  /** To the same map. */
  readonly firstVisit: Visit
}

/** @throws where nothing changed, or where the map ended in another picture than at the first visit. */
export async function measureVisit({ judge, visit, firstVisit }: MeasureOrder): Promise<Figures> {
  const readableAt = await completedAt(judge, visit.opened, firstVisit.opened)
  const filteredAt = await completedAt(judge, visit.filtered, firstVisit.filtered)
  return {
    readable: readableAt - visit.opened.askedAt,
    readableBytes: receivedBytes(visit.answers, readableAt),
    filtered: filteredAt - visit.filtered.askedAt,
    filteredBytes: receivedBytes(visit.answers, filteredAt),
  }
}

async function completedAt(judge: Page, change: Change, first: Change): Promise<number> {
  const frames = [change.start, ...change.frames]
  const found = await compareFrames(judge, { ...change, frames, windowWidth: PHONE.viewport.width })
  const index = firstComplete(found)
  const frame = frames[index]
  if (index === 0 || !frame) throw new Error('The map looks the same before and after')
  const [same = 0] = await compareFrames(judge, {
    ...first,
    frames: [change.end],
    windowWidth: PHONE.viewport.width,
  })
  if (same < COMPLETE)
    throw new Error(`The map ended in another picture than at first: ${same} of it are alike`)
  return frame.at
}
