/** What holds across documents: ids, what replaces them, links, and codes that the tables in data/ know. */
import { isChina } from '../../src/domain/countries.ts'
import type { CountryTable } from './country-table.ts'
import type { Problem } from './problem.ts'
import type { Seeds } from './seeds.ts'

export interface KnownCodes {
  readonly countries: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
}

/** @returns undefined where no row could be read: then no code can be called unknown. */
export function knownCodes({ countries, regions, problems }: CountryTable): KnownCodes | undefined {
  if (problems.length > 0 && (countries.length === 0 || regions.length === 0)) return undefined
  return {
    countries: new Set(countries.map((row) => row.iso)),
    regions: new Set(regions.map((row) => row.m49)),
  }
}

export function checkAtlas(documents: readonly Seeds[], known: KnownCodes | undefined): Problem[] {
  return [
    ...checkIds(documents),
    ...checkReplaced(documents),
    ...checkLinks(documents),
    ...(known ? checkCodes(documents, known) : []),
  ]
}

function checkIds(documents: readonly Seeds[]): Problem[] {
  const seen = new Set<string>()
  const entries = documents.flatMap((seeds) => [...seeds.mentions, ...seeds.totals])
  return entries.flatMap(({ value, file, line }) => {
    if (seen.has(value.id)) return [{ file, line, message: `the id ${value.id} is used twice` }]
    seen.add(value.id)
    return []
  })
}

/** An old link opens what replaced its id: a living mention for a mention, a living total for a total. */
function checkReplaced(documents: readonly Seeds[]): Problem[] {
  const mentions = new Set(documents.flatMap((seeds) => seeds.mentions.map(({ value }) => value.id)))
  const totals = new Set(documents.flatMap((seeds) => seeds.totals.map(({ value }) => value.id)))
  return documents.flatMap(({ document, ids: { value, file, line } }) =>
    Object.entries(value.retired).flatMap(([id, { replacedBy }]) => {
      const isTotal = id.startsWith(`${document.value.id}-t-`)
      if (replacedBy === null || (isTotal ? totals : mentions).has(replacedBy)) return []
      const sort = isTotal ? 'total' : 'mention'
      return [{ file, line, message: `${id} is replaced by ${replacedBy}, which is no ${sort} of today` }]
    }),
  )
}

/** A link leads to a mention that links back. */
function checkLinks(documents: readonly Seeds[]): Problem[] {
  const mentions = documents.flatMap((seeds) => seeds.mentions)
  const links = new Map(mentions.map((mention) => [mention.value.id, mention.value.links]))
  return mentions.flatMap(({ value, file, line }) =>
    value.links
      .filter((link) => !links.get(link)?.includes(value.id))
      .map((link) => ({ file, line, message: `${value.id}: ${link} is no mention that links back` })),
  )
}

function checkCodes(documents: readonly Seeds[], known: KnownCodes): Problem[] {
  return documents.flatMap((seeds) => [
    ...seeds.mentions.flatMap(({ value, file, line }) =>
      [...value.countries, ...value.related].flatMap((code) => {
        if (!known.countries.has(code))
          return [{ file, line, message: `${value.id}: unknown country ${code}` }]
        return isChina(code)
          ? [{ file, line, message: `${value.id}: ${code} is China's own and is never counted` }]
          : []
      }),
    ),
    ...seeds.totals
      .filter(({ value }) => value.scope.m49 !== null && !known.regions.has(value.scope.m49))
      .map(({ value, file, line }) => ({
        file,
        line,
        message: `${value.id}: unknown region ${value.scope.m49}`,
      })),
    ...seeds.setAsides.flatMap(({ value, file, line }) =>
      value.countries
        .filter((code) => !known.countries.has(code))
        .map((code) => ({ file, line, message: `unknown country ${code}` })),
    ),
  ])
}
