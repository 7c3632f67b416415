/** Mentions and totals alike: both are statements of a document, with a quantity, lines and years. */
import type { Total } from '../../src/domain/atlas.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { Mention } from '../../src/domain/mention.ts'

export type Statement = Mention | Total

export function statementsOf({ mentions, atlas }: Dataset): readonly Statement[] {
  return [...mentions, ...atlas.totals]
}

export function findTotal(id: string, { atlas }: Dataset): Total | undefined {
  return atlas.totals.find((total) => total.id === id)
}

export function idOf(statement: Statement): string {
  return 'mention' in statement ? statement.mention : statement.id
}

/** All numbers that it holds but its years, as a text would give them. */
export function figuresOf(statement: Statement): string[] {
  const { value, min, max, unit } = statement.quantity ?? {}
  const counted = 'countriesCounted' in statement ? statement.countriesCounted : null
  return [...[value, min, max].map((number) => share(number, unit)), counted].flatMap((number) =>
    number === null ? [] : [String(number)],
  )
}

/** With a percent sign where the unit is a share. */
export function share(number: number | null | undefined, unit: string | undefined): string | null {
  if (number === null || number === undefined) return null
  return unit?.startsWith('percent ') ? `${number}%` : String(number)
}
