/** Whether a lesson's view is one that the atlas can show just as it is written. */
import type { Dataset } from '../../src/domain/dataset.ts'
import { settleView } from '../../src/domain/settle-view.ts'
import { findUnread } from '../../src/domain/unread-parts.ts'
import { isViewPart, readView } from '../../src/domain/view.ts'

/** @returns what is wrong with it, a phrase each. */
export function checkLessonView(query: string, dataset: Dataset): string[] {
  const view = readView(query)
  const { parts, tooLong } = findUnread(query)
  const foreign = [...new URLSearchParams(query).keys()].filter((name) => !isViewPart(name))
  const { unknown } = settleView(view, dataset)
  const { mention } = view
  const missing = mention === null || dataset.mentionById.has(mention) ? [] : [mention]
  return [
    ...(tooLong ? ['is longer than any view'] : []),
    ...parts.map((part) => `${part} can't be read as written`),
    ...foreign.map((name) => `a view has no part called ${name}`),
    ...unknown.map(({ part, value, reason }) => `knows no ${part} ${value}${because(reason)}`),
    ...missing.map((id) => `knows no mention ${id}${because(dataset.retiredById.get(id)?.reason ?? null)}`),
  ]
}

function because(reason: string | null): string {
  return reason === null ? '' : `, which was withdrawn: ${reason}`
}
