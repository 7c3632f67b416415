/** What a slide's legend says, in as few words as its large letters allow, and in which rows: only what occurs on the slide. */
import { mapWords } from '../i18n/map-words.ts'
import { presentWords } from '../i18n/present-words.ts'
import type { LegendEntry } from '../picture/map-picture.ts'
import { textWidth } from '../picture/text-width.ts'
import { SLIDE } from './slide-layout.ts'

export interface LegendItem {
  /** The signs of the item, each before its text; none for a text alone. */
  readonly parts: readonly { readonly entry: LegendEntry | null; readonly text: string }[]
}

/** In units. */
export const LEGEND = { sign: 30, signGap: 7, gap: 26 } as const

/** With more activities their names leave no room for it. */
const FEW_ACTIVITIES = 3
const SLACK = 1.02

const { legend: says } = presentWords

/** @param notes further sentences, each on its own. */
export function wordLegend(legend: readonly LegendEntry[], notes: readonly string[] = []): LegendItem[] {
  const activities = legend.flatMap((entry) => (entry.entry === 'activity' ? [entry] : []))
  const classes = legend.flatMap((entry) => (entry.entry === 'class' ? [entry] : []))
  const lead = activities.length > 0 && activities.length <= FEW_ACTIVITIES
  return [
    ...activities.map((entry) => single(entry, mapWords.activities[entry.activity])),
    ...(lead ? [{ parts: [{ entry: null, text: says.mark }] }] : []),
    ...legend.flatMap((entry) =>
      entry.entry === 'hollow' || entry.entry === 'ring' ? [single(entry, says[entry.entry])] : [],
    ),
    ...(classes.length > 0 ? [wordClasses(classes)] : []),
    ...legend.flatMap((entry) => {
      switch (entry.entry) {
        case 'activity':
        case 'class':
        case 'hollow':
        case 'ring':
          return []
        default:
          return [single(entry, says[entry.entry])]
      }
    }),
    ...notes.map((text) => ({ parts: [{ entry: null, text }] })),
  ]
}

function single(entry: LegendEntry, text: string): LegendItem {
  return { parts: [{ entry, text }] }
}

/** One item for all classes that occur: "1  2–3  4–6  7+ mentions". */
function wordClasses(classes: readonly Extract<LegendEntry, { entry: 'class' }>[]): LegendItem {
  return {
    parts: classes.map((entry, index) => {
      const text = says.classes[entry.class]
      const isLast = index === classes.length - 1
      return {
        entry,
        text: isLast ? `${text} ${says.mentions(classes.length > 1 || entry.class > 0)}` : text,
      }
    }),
  }
}

/** @param width in units. */
export function flowLegend(items: readonly LegendItem[], width: number): LegendItem[][] {
  const rows: LegendItem[][] = []
  let room = 0
  for (const item of items) {
    const needed = itemWidth(item)
    const row = rows.at(-1)
    if (row && needed <= room) row.push(item)
    else {
      rows.push([item])
      room = width
    }
    room -= needed + LEGEND.gap
  }
  return rows
}

/** In units. */
export function itemWidth({ parts }: LegendItem): number {
  const widths = parts.map(({ entry, text }) => {
    const sign = entry ? LEGEND.sign + LEGEND.signGap : 0
    return sign + textWidth(text, SLIDE.text) * SLACK
  })
  return widths.reduce((sum, one) => sum + one, 0) + (parts.length - 1) * (LEGEND.gap / 2)
}
