/** Dates, figures and documents in mapWords. */
import type { SourceDocument } from '../domain/atlas.ts'
import type { Quantity } from '../domain/mention.ts'
import { mapWords } from './map-words.ts'

/** @param when one of the five forms of EDTF that a mention can have, or null. */
export function describeWhen(when: string | null): string {
  if (when === null) return mapWords.dates.none
  const upTo = /^\[\.\.(.+)\]$/.exec(when)
  if (upTo?.[1]) return mapWords.dates.upTo(describeDate(upTo[1]))
  const within = /^\[(.+)\.\.(.+)\]$/.exec(when)
  if (within?.[1] && within[2]) return mapWords.dates.within(describeSpan(within[1], within[2]))
  const [from, to] = when.split('/')
  if (from && to) return mapWords.dates.throughout(describeSpan(from, to))
  return describeDate(when)
}

function describeSpan(from: string, to: string): string {
  return `${describeDate(from)}–${describeDate(to)}`
}

/** "2006", "2017-11" or "2017-11-05". */
export function describeDate(date: string): string {
  const [year, month, day] = date.split('-')
  const name = month ? mapWords.dates.months[Number(month) - 1] : undefined
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ')
}

export function describeQuantity(quantity: Quantity): string {
  const qualifier = quantity.qualifier ? mapWords.qualifiers[quantity.qualifier] : ''
  const amount =
    quantity.value === null
      ? mapWords.range(mapWords.number(quantity.min ?? 0), mapWords.number(quantity.max ?? 0))
      : mapWords.number(quantity.value)
  const source = [quantity.status ? mapWords.statuses[quantity.status] : null, quantity.via].filter(Boolean)
  return `${qualifier}${amount} ${quantity.unit}${source.length > 0 ? ` (${source.join(': ')})` : ''}`
}

/** "[57, 58, 60]" as "57–58, 60". */
export function describeLines(lines: readonly number[]): string {
  const runs: [number, number][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else runs.push([line, line])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

interface StandsAt {
  readonly section: string | null
  readonly lines: readonly number[]
  readonly notes: readonly number[]
}

/** Where a statement stands in its document: "under “Training”, line 67 of the archived text, notes 80–81". */
export function describePassage({ section, lines, notes }: StandsAt): string {
  const { passage } = mapWords
  return [
    section ? passage.section(section) : null,
    passage.line(describeLines(lines), lines.length > 1),
    notes.length > 0 ? passage.notes(describeLines(notes), notes.length > 1) : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

export function titleOf(document: Pick<SourceDocument, 'title'>): string {
  return document.title ?? mapWords.documents.untitled
}

/** "Jordan Link, Center for American Progress, October 2022". */
export function creditOf(document: Pick<SourceDocument, 'authors' | 'publisher' | 'issued'>): string {
  const authors = mapWords.list(document.authors.map(({ given, family }) => `${given} ${family}`))
  return [authors, document.publisher, describeDate(document.issued)].join(', ')
}

/** "Link 2022", for columns with little room. */
export function shortNameOf(document: Pick<SourceDocument, 'authors' | 'issued'>): string {
  const families = document.authors.map(({ family }) => family).join(' and ')
  return `${families} ${document.issued.slice(0, 4)}`
}
