/** A view as far as the data can show it. An address may name what this version of the data doesn't hold. */
import type { RetiredId } from './atlas.ts'
import type { CountryCode } from './countries.ts'
import type { View } from './view.ts'

/** What an address names and the data doesn't hold. */
export interface UnknownPart {
  readonly part: 'country' | 'region' | 'document' | 'total' | 'lesson' | 'step'
  readonly value: string
  /** Why it is no more, where the data once had it. */
  readonly reason: string | null
}

export interface SettledView {
  readonly view: View
  readonly unknown: readonly UnknownPart[]
}

interface Known {
  readonly countryByCode: ReadonlyMap<CountryCode, unknown>
  readonly documentById: ReadonlyMap<string, unknown>
  readonly regionsAround: ReadonlyMap<string, unknown>
  readonly retiredById: ReadonlyMap<string, RetiredId>
  readonly atlas: { readonly totals: readonly { readonly id: string }[] }
}

/**
 * What is unknown is left out: a filter by it is no filter, and nothing opens for it. A mention stays, because the panel
 * says what became of it. The same view where all is known.
 */
export function settleView(
  view: View,
  { countryByCode, documentById, regionsAround, retiredById, atlas }: Known,
): SettledView {
  const unknown: UnknownPart[] = []
  const keep = (part: UnknownPart['part'], values: readonly string[], isKnown: (value: string) => boolean) =>
    values.filter((value) => {
      if (isKnown(value)) return true
      unknown.push({ part, value, reason: retiredById.get(value)?.reason ?? null })
      return false
    })
  const keepOne = (part: UnknownPart['part'], value: string | null, isKnown: (value: string) => boolean) =>
    keep(part, value === null ? [] : [value], isKnown)[0] ?? null
  const isCountry = (code: string) => countryByCode.has(code)
  const isRegion = (m49: string) => regionsAround.has(m49)
  const documents = keep('document', view.documents, (id) => documentById.has(id))
  const regions = keep('region', view.regions, isRegion)
  const region = keepOne('region', view.region, isRegion)
  const isTotal = (id: string) => atlas.totals.some((one) => one.id === id)
  const successor = retiredById.get(view.total ?? '')?.replacedBy ?? ''
  const total = keepOne('total', view.total, isTotal) ?? (isTotal(successor) ? successor : null)
  const compared = keep('country', view.compare, isCountry)
  const country = keepOne('country', view.country, isCountry)
  if (unknown.length === 0) return { view, unknown }
  const [alone, second] = compared
  const compare = second === undefined ? [] : compared
  return {
    view: {
      ...view,
      documents,
      regions,
      region,
      total,
      compare,
      country: country ?? (second ? null : (alone ?? null)),
    },
    unknown,
  }
}
