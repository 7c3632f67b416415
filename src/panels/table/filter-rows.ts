/** The table's own filter: rows in which each word of a query begins a word, whatever its case and accents. */
import type { Dataset } from '../../domain/dataset.ts'
import type { Mention } from '../../domain/mention.ts'
import { words } from '../../i18n/words.ts'
import type { TableRow } from './table-rows.ts'

export type FilterRows = (rows: readonly TableRow[], query: string) => readonly TableRow[]

/** @returns a filter that spells out each mention once, when the first query asks for it. */
export function createRowFilter(dataset: Dataset): FilterRows {
  const spelled = new Map<Mention, string>()
  const spell = (row: TableRow) => {
    const { mention } = row.one
    const known = spelled.get(mention)
    if (known !== undefined) return known
    const text = beginnings(textOf(row, dataset))
    spelled.set(mention, text)
    return text
  }
  return (rows, query) => {
    const wanted = splitWords(query).map((word) => ` ${word}`)
    if (wanted.length === 0) return rows
    return rows.filter((row) => {
      const text = spell(row)
      return wanted.every((word) => text.includes(word))
    })
  }
}

/** A query without a letter or a figure asks for nothing. */
export function asksForWords(query: string): boolean {
  return splitWords(query).length > 0
}

function textOf({ one: { mention }, countries, document }: TableRow, { countryByCode }: Dataset): string {
  const aliases = mention.countries.flatMap((code) => countryByCode.get(code)?.aliases ?? [])
  return [
    countries,
    ...aliases,
    mention.title,
    mention.summary,
    ...mention.actors,
    mention.via ?? '',
    words.activities[mention.activity],
    words.kinds[mention.kind],
    words.statuses[mention.status],
    document,
  ].join(' ')
}

/** Each word after a space, so that one search finds the beginnings of words and "oman" is not found in Romania. */
function beginnings(text: string): string {
  return ` ${splitWords(text).join(' ')}`
}

function splitWords(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
