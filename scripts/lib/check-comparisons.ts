/** Whether each comparison holds: its total and mentions exist, belong together, and are no more than was counted. */
import { COMPARISON_UNITS } from '../../src/domain/comparisons.ts'
import type { Problem } from './problem.ts'
import { resolveComparison } from './resolve-comparison.ts'
import type { SeedComparison, SeedTotal } from './seed-schema.ts'
import type { Seeds } from './seeds.ts'

/** Mention id to the document it belongs to. */
type Homes = ReadonlyMap<string, string>

export function checkComparisons(documents: readonly Seeds[]): Problem[] {
  const homes: Homes = new Map(
    documents.flatMap(({ document, mentions }) =>
      mentions.map(({ value }) => [value.id, document.value.id] as const),
    ),
  )
  return documents.flatMap((seeds) => {
    const seen = new Set<string>()
    return seeds.comparisons.flatMap(({ value, file, line }) => {
      const key = `${value.total}, ${value.counts}`
      const repeated = seen.has(key) ? ['is compared twice'] : []
      seen.add(key)
      const faults = [...repeated, ...faultsOf(value, seeds, homes)]
      return faults.map((fault) => ({ file, line, message: `${key}: ${fault}` }))
    })
  })
}

function faultsOf(comparison: SeedComparison, seeds: Seeds, homes: Homes): string[] {
  const document = seeds.document.value.id
  const total = seeds.totals.find(({ value }) => value.id === comparison.total)?.value
  if (!total) return [`${document} has no such total`]
  const numberless = faultsOfNumber(comparison, total)
  return [
    ...numberless,
    ...faultsOfIds(comparison, document, homes),
    ...faultsOfMentions(comparison, total, seeds),
    // Without a number that fits there is nothing to be more than.
    ...(numberless.length === 0 ? faultsOfCount(comparison, total, seeds) : []),
  ]
}

function faultsOfNumber({ counts, unit, qualifier }: SeedComparison, total: SeedTotal): string[] {
  const faults: string[] = []
  if (counts === 'quantity') {
    const { unit: own } = total.quantity
    if (!countsThings(own, unit)) faults.push(`its quantity counts ${own}, not ${unit}`)
    if (qualifier !== null) faults.push('its quantity has a qualifier of its own')
  } else {
    if (total.countriesCounted === null) faults.push('the total has no countriesCounted')
    if (COMPARISON_UNITS[unit] !== 'country') faults.push(`its countries are no ${unit}`)
  }
  return faults
}

/** "sessions" are training sessions and "countries a year" countries; "percent of agreements" are no agreements. */
function countsThings(unitOfTotal: string, unit: string): boolean {
  const [thing] = unitOfTotal.split(' ')
  const wanted = unit.split(' ').at(-1)
  return thing === wanted || `${thing}s` === wanted
}

function faultsOfIds({ named, possibly }: SeedComparison, document: string, homes: Homes): string[] {
  const listed = [...named, ...possibly]
  return [...new Set(listed)].flatMap((id) => {
    const home = homes.get(id)
    const faults: string[] = []
    if (home === undefined) faults.push(`unknown mention ${id}`)
    else if (home !== document) faults.push(`${id} is a mention of ${home}`)
    if (listed.indexOf(id) !== listed.lastIndexOf(id)) faults.push(`${id} is listed twice`)
    return faults
  })
}

function faultsOfMentions(comparison: SeedComparison, total: SeedTotal, seeds: Seeds): string[] {
  const { named, possibly } = resolveComparison(comparison, total, seeds)
  return [...named, ...possibly]
    .filter(({ activity }) => activity !== total.activity)
    .map(({ id, activity }) => `${id} is ${activity}, the total is ${total.activity}`)
}

/** However open the count is ("at least", "about"): a document that names more than it counts was misread. */
function faultsOfCount(comparison: SeedComparison, total: SeedTotal, seeds: Seeds): string[] {
  const { counted, count } = resolveComparison(comparison, total, seeds)
  const most = counted.value ?? counted.max ?? 0
  return count.named + count.possibly > most
    ? [`${count.named} named and ${count.possibly} possible are more than the ${most} counted`]
    : []
}
