/** One sentence on a list of mentions: how many, in how many documents, when, and what. */
import { ACTIVITIES } from '../domain/activities.ts'
import { countSelected } from '../domain/counts.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { words } from './words.ts'

/** "Four mentions in two documents, 2006–2018: training, equipment." @param selected at least one. */
export function describeMentions(selected: readonly SelectedMention[]): string {
  const documents = new Set(selected.map(({ mention }) => mention.document)).size
  const present = new Set(selected.map(({ mention }) => mention.activity))
  return words.panel.summary({
    mentions: selected.length,
    documents,
    dates: describeYears(selected),
    activities: ACTIVITIES.filter((activity) => present.has(activity)).map((activity) =>
      words.activities[activity].toLowerCase(),
    ),
  })
}

/** The years of those that have a certain date, and how many have none: a window is no date. */
function describeYears(selected: readonly SelectedMention[]): string {
  const { certain, uncertain } = countSelected(selected)
  const years = selected
    .filter((one) => one.certain)
    .flatMap(({ mention }) => [mention.yearFrom, mention.yearTo])
    .filter((year) => year !== null)
  if (years.length === 0) return words.panel.noCertainDate
  const span = words.years.chosen(Math.min(...years), Math.max(...years))
  return uncertain === 0 ? span : words.panel.someUncertain(certain, span, uncertain)
}
