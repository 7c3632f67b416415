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
const FEW_ACTIVITIES = 2
const LOOKS = ['uncertain', 'silent', 'china', 'hidden', 'selected'] as const
const SLACK = 1.02

const { legend: says } = presentWords

const DOUBT: LegendItem = {
  parts: [
    { entry: { entry: 'hollow' }, text: '' },
    { entry: { entry: 'uncertain' }, text: says.doubt },
  ],
}

/** More of them would take over a quarter of a slide that doesn't scroll. */
const MOST_ROWS = 5

export interface LegendOrder {
  readonly legend: readonly LegendEntry[]
  /** Names of the countries that are outlined. */
  readonly outlined: readonly string[]
  /** Further sentences, each on its own. */
  readonly notes: readonly string[]
  /** Whether it may have as many rows as it likes. */
  readonly stacked: boolean
}

/** @param width in units. */
export function layLegend(order: LegendOrder, width: number): LegendItem[][] {
  const rows = flowLegend(wordLegend(order), width)
  return order.stacked || rows.length <= MOST_ROWS ? rows : flowLegend(wordLegend(order, says.brief), width)
}

interface BriefWords {
  readonly silent?: string
  readonly selected?: string
}

function wordLegend(
  { legend, outlined, notes }: Omit<LegendOrder, 'stacked'>,
  brief: BriefWords = {},
): LegendItem[] {
  const activities = legend.flatMap((entry) => (entry.entry === 'activity' ? [entry] : []))
  const classes = legend.flatMap((entry) => (entry.entry === 'class' ? [entry] : []))
  const lead = activities.length > 0 && activities.length <= FEW_ACTIVITIES
  const has = (wanted: LegendEntry['entry']) => legend.some(({ entry }) => entry === wanted)
  // A hollow mark and the stripes of a country where all are say one thing: they share their words.
  const areOne = has('hollow') && has('uncertain')
  const looks = LOOKS.filter((look) => has(look) && !(areOne && look === 'uncertain'))
  const texts = { ...says, selected: says.selected(mapWords.list(outlined)), ...brief }
  return [
    ...activities.map((entry) => single(entry, mapWords.activities[entry.activity])),
    ...(lead ? [{ parts: [{ entry: null, text: says.mark }] }] : []),
    ...(areOne ? [DOUBT] : has('hollow') ? [single({ entry: 'hollow' }, says.hollow)] : []),
    ...(has('ring') ? [single({ entry: 'ring' }, says.ring)] : []),
    ...(classes.length > 0 ? [wordClasses(classes)] : []),
    ...looks.map((look) => single({ entry: look }, texts[look])),
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

/** Each sign in the first row that has room for it, so that little of the rows stays empty; a text alone keeps its place. @param width in units. */
function flowLegend(items: readonly LegendItem[], width: number): LegendItem[][] {
  const rows: { readonly items: LegendItem[]; room: number }[] = []
  for (const item of items) {
    const needed = itemWidth(item)
    const hasSign = item.parts.some(({ entry }) => entry !== null)
    const row = (hasSign ? rows : rows.slice(-1)).find(({ room }) => needed <= room)
    if (row) {
      row.items.push(item)
      row.room -= needed + LEGEND.gap
    } else rows.push({ items: [item], room: width - needed - LEGEND.gap })
  }
  return rows.map((row) => row.items)
}

/** In units. */
export function itemWidth({ parts }: LegendItem): number {
  const widths = parts.map(({ entry, text }) => {
    const sign = entry ? LEGEND.sign + LEGEND.signGap : 0
    return sign + textWidth(text, SLIDE.text) * SLACK
  })
  return widths.reduce((sum, one) => sum + one, 0) + (parts.length - 1) * (LEGEND.gap / 2)
}
