/**
 * A view as far as the data can show it. An address may name what this version of the data doesn't hold. Nothing opens for that; a filter
 * keeps it, so that nothing is shown of it, and not everything.
 */
import type { RetiredId } from './atlas.ts'
import type { CountryCode } from './countries.ts'
import { FACETS, type Facet } from './facets.ts'
import { isKnown, isSpelt, type KnownValues } from './known-values.ts'
import { MOST_COMPARED, type View } from './view.ts'

/** What an address names and the data doesn't hold. */
export interface UnknownPart {
  readonly part: 'country' | 'region' | 'document' | 'mention' | 'total' | 'lesson' | 'step'
  readonly value: string
  /** Why it is no more, where the data once had it. */
  readonly reason: string | null
}

export interface SettledView {
  readonly view: View
  readonly unknown: readonly UnknownPart[]
}

interface Known extends KnownValues {
  readonly countryByCode: ReadonlyMap<CountryCode, unknown>
  readonly mentionById: ReadonlyMap<string, unknown>
  readonly retiredById: ReadonlyMap<string, RetiredId>
  readonly atlas: { readonly totals: readonly { readonly id: string }[] }
}

/**
 * A mention alone stays, because the panel says what became of it. What can't be a value of a filter is told by its spelling
 * (unread-parts.ts). The same view where all is known.
 */
export function settleView(view: View, known: Known): SettledView {
  const { countryByCode, regionsAround, mentionById, retiredById, atlas } = known
  const unknown: UnknownPart[] = []
  const keep = (part: UnknownPart['part'], values: readonly string[], isHere: (value: string) => boolean) =>
    values.filter((value) => {
      if (isHere(value)) return true
      unknown.push({ part, value, reason: retiredById.get(value)?.reason ?? null })
      return false
    })
  const keepOne = (part: UnknownPart['part'], value: string | null, isHere: (value: string) => boolean) =>
    keep(part, value === null ? [] : [value], isHere)[0] ?? null
  for (const facet of FACETS) {
    const part = PARTS[facet]
    const asked = view[facet].filter((value) => isSpelt(facet, value))
    if (part) keep(part, asked, (value) => isKnown(known, facet, value))
  }
  const region = keepOne('region', view.region, (m49) => regionsAround.has(m49))
  const isTotal = (id: string) => atlas.totals.some((one) => one.id === id)
  const successor = retiredById.get(view.total ?? '')?.replacedBy ?? ''
  const total = keepOne('total', view.total, isTotal) ?? (isTotal(successor) ? successor : null)
  const isCountry = (code: string) => countryByCode.has(code)
  const compared = keep('country', view.compare, isCountry).slice(0, MOST_COMPARED)
  const alone = compared.length === 1 ? compared[0] : null
  const country = keepOne('country', view.country, isCountry) ?? alone ?? null
  const compare = compared.length === 1 ? [] : compared
  const isOther = country !== null || region !== null || compare.length > 0
  const isMention = (id: string) => mentionById.has(id) || retiredById.has(id)
  const mention = isOther ? keepOne('mention', view.mention, isMention) : view.mention
  if (unknown.length === 0 && compare.length === view.compare.length) return { view, unknown }
  return { view: { ...view, region, total, compare, country, mention }, unknown }
}

/** The filters of which only the data knows the values. */
const PARTS: Readonly<Partial<Record<Facet, UnknownPart['part']>>> = {
  documents: 'document',
  regions: 'region',
}
