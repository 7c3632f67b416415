/**
 * The account of one document: every (line, country) and every (line, figure) of its evidence is cited or set
 * aside, and nothing else is. DESIGN calls it closed when `problems` is empty. The figures that pages print
 * come from here and nowhere else.
 */

import type { DocumentAccount } from '../../src/domain/atlas.ts'
import { isChina } from '../../src/domain/countries.ts'
import { SET_ASIDE_REASONS } from '../../src/domain/set-aside-reasons.ts'
import type { Evidence } from './evidence.ts'
import { figuresOfQuantity, figuresOfTotal } from './figures.ts'
import type { Problem } from './problem.ts'
import type { Located } from './read-checked.ts'
import type { SeedSetAside } from './seed-schema.ts'
import type { Seeds } from './seeds.ts'

/** What a line holds that somebody has to answer for. A lookalike is a word that only looks like a country. */
type Sort = 'country' | 'lookalike' | 'figure'

interface Unit {
  readonly sort: Sort
  readonly line: number
  readonly name: string
}

export function closeAccount(seeds: Seeds): { account: DocumentAccount; problems: Problem[] } {
  const units = seeds.evidence.evidence.flatMap(unitsOf)
  const known = new Set(units.map(keyOf))
  const cited = citedUnits(seeds)
  const setAside = new Map<string, SeedSetAside>()
  const problems: Problem[] = []
  for (const entry of seeds.setAsides) {
    problems.push(...problemsOfSetAside(entry, known, cited, setAside))
    for (const unit of unitsOfSetAside(entry.value)) {
      const key = keyOf(unit)
      if (known.has(key) && !setAside.has(key)) setAside.set(key, entry.value)
    }
  }
  const open = units.filter((unit) => !cited.has(keyOf(unit)) && !setAside.has(keyOf(unit)))
  const file = seeds.document.file.replace('document.yaml', 'set-aside.yaml')
  for (const unit of open) {
    const message = `the account is open: ${unit.sort} ${unit.name} on line ${unit.line} is neither cited nor set aside`
    problems.push({ file, line: 1, message })
  }
  problems.push(...problemsOfIds(seeds))

  const count = (sort: Sort, where: (key: string) => boolean) =>
    units.filter((unit) => unit.sort === sort && where(keyOf(unit))).length
  const account: DocumentAccount = {
    document: seeds.document.value.id,
    mentions: seeds.mentions.length,
    countries: new Set(seeds.mentions.flatMap((mention) => mention.value.countries)).size,
    totals: seeds.totals.length,
    countryLines: {
      all: count('country', () => true),
      cited: count('country', (key) => cited.has(key)),
      setAside: count('country', (key) => !cited.has(key) && setAside.has(key)),
    },
    figureLines: {
      all: count('figure', () => true),
      cited: count('figure', (key) => cited.has(key)),
      setAside: count('figure', (key) => !cited.has(key) && setAside.has(key)),
    },
    lookalikes: count('lookalike', () => true),
    setAsideByReason: SET_ASIDE_REASONS.map((reason) => ({
      reason,
      count: [...setAside.values()].filter((entry) => entry.reason === reason).length,
    })).filter((one) => one.count > 0),
    open: open.length,
  }
  return { account, problems }
}

function unitsOf(line: Evidence): Unit[] {
  const units = (sort: Sort, names: readonly string[]) =>
    names.map((name) => ({ sort, line: line.line, name }))
  return [
    ...units(
      'country',
      line.countries.filter((country) => !isChina(country)),
    ),
    ...units(
      'lookalike',
      line.lookalikes.filter((country) => !isChina(country)),
    ),
    ...units('figure', line.figures),
  ]
}

function keyOf({ sort, line, name }: Unit): string {
  return `${sort} ${line} ${name}`
}

function citedUnits(seeds: Seeds): ReadonlySet<string> {
  const keys = new Set<string>()
  const cite = (sort: Sort, lines: readonly number[], names: readonly string[]) => {
    for (const line of lines) for (const name of names) keys.add(keyOf({ sort, line, name }))
  }
  for (const { value: mention } of seeds.mentions) {
    cite('country', mention.lines, [...mention.countries, ...mention.related])
    cite('figure', mention.lines, figuresOfQuantity(mention.quantity))
  }
  for (const { value: total } of seeds.totals) cite('figure', total.lines, figuresOfTotal(total))
  return keys
}

function unitsOfSetAside(entry: SeedSetAside): Unit[] {
  const sort = entry.reason === 'namesake' ? 'lookalike' : 'country'
  return entry.lines.flatMap((line) => [
    ...entry.countries.map((name): Unit => ({ sort, line, name })),
    ...entry.figures.map((name): Unit => ({ sort: 'figure', line, name })),
  ])
}

function problemsOfSetAside(
  { value: entry, file, line }: Located<SeedSetAside>,
  known: ReadonlySet<string>,
  cited: ReadonlySet<string>,
  setAside: ReadonlyMap<string, SeedSetAside>,
): Problem[] {
  const problem = (message: string) => ({ file, line, message })
  const units = unitsOfSetAside(entry)
  const covered = units.filter((unit) => known.has(keyOf(unit)))
  const names = [...entry.countries, ...entry.figures]
  if (names.length === 0) return [problem('the set-aside covers nothing: no countries and no figures')]
  return [
    ...names
      .filter((name) => !covered.some((unit) => unit.name === name))
      .map((name) => problem(`the set-aside covers nothing: ${name} stands on none of its lines`)),
    ...edgesOf(entry.lines)
      .filter((edge) => !covered.some((unit) => unit.line === edge))
      .map((edge) => problem(`the set-aside covers nothing on line ${edge}`)),
    ...covered
      .filter((unit) => cited.has(keyOf(unit)))
      .map((unit) =>
        problem(`${unit.name} on line ${unit.line} is set aside, but a mention or total cites it`),
      ),
    ...covered
      .filter((unit) => setAside.has(keyOf(unit)))
      .map((unit) => problem(`${unit.name} on line ${unit.line} is set aside twice`)),
  ]
}

/** Lines that a set-aside names itself: single lines, and both ends of a range. Inside a range lines may be bare. */
function edgesOf(lines: readonly number[]): number[] {
  return lines.filter((line) => !lines.includes(line - 1) || !lines.includes(line + 1))
}

function problemsOfIds(seeds: Seeds): Problem[] {
  const { issued, retired } = seeds.ids.value
  const problem = (message: string) => ({ file: seeds.ids.file, line: seeds.ids.line, message })
  const living = [...seeds.mentions, ...seeds.totals]
  const livingIds = new Set(living.map((entry) => entry.value.id))
  return [
    ...issued
      .filter((id) => !livingIds.has(id) && !(id in retired))
      .map((id) => problem(`the account is open: ${id} was issued, but is neither coded nor retired`)),
    ...living
      .filter((entry) => !issued.includes(entry.value.id))
      .map((entry) => ({
        ...entry,
        message: `${entry.value.id} is not in ids.yaml: add it to the ids issued`,
      }))
      .map(({ file, line, message }) => ({ file, line, message })),
    ...living
      .filter((entry) => entry.value.id in retired)
      .map(({ file, line, value }) => ({
        file,
        line,
        message: `${value.id} is retired and cannot be used again`,
      })),
    ...Object.keys(retired)
      .filter((id) => !issued.includes(id))
      .map((id) => problem(`${id} is retired, but was never issued`)),
  ]
}
