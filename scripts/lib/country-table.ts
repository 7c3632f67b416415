/**
 * The tables of countries and regions, read and checked: everything that names a country gets its code, name,
 * region and shapes from here.
 */
import * as v from 'valibot'
import { COUNTRY_CODE } from '../../src/domain/countries.ts'
import { positionSchema } from '../../src/domain/mention.ts'
import type { Problem } from './problem.ts'
import { readCheckedList, type SourceFile } from './read-checked.ts'
import { textSchema as text } from './text-schema.ts'

const m49 = v.pipe(v.string('three digits in quotes'), v.regex(/^\d{3}$/, 'three digits in quotes'))

const countrySchema = v.strictObject({
  iso: v.pipe(v.string(), v.regex(COUNTRY_CODE, 'not a country code of three capitals')),
  m49: v.nullable(m49),
  name: text,
  aliases: v.array(text),
  adjectives: v.array(text),
  region: m49,
  shapes: v.pipe(v.array(text), v.minLength(1, 'a country needs a shape')),
  label: positionSchema,
})

const regionSchema = v.strictObject({
  m49,
  name: text,
  parent: v.nullable(m49),
  aliases: v.optional(v.array(text), []),
})

export type CountryRow = Readonly<v.InferOutput<typeof countrySchema>> & {
  /** Where the row stands in its file, for later problems. */
  readonly line: number
}

export type RegionRow = Readonly<v.InferOutput<typeof regionSchema>> & { readonly line: number }

export interface CountryTable {
  /** In the order of the file. */
  readonly countries: readonly CountryRow[]
  /** In the order of the file: every region after the region around it. */
  readonly regions: readonly RegionRow[]
  readonly problems: readonly Problem[]
}

/** Rows that don't fit the schema are left out; rows that clash with another row stay in, with a problem. */
export function readCountryTable(sources: { countries: SourceFile; regions: SourceFile }): CountryTable {
  const readCountries = readCheckedList(sources.countries, countrySchema)
  const readRegions = readCheckedList(sources.regions, regionSchema)
  const countries = readCountries.entries.map(({ value, line }) => ({ ...value, line }))
  const regions = readRegions.entries.map(({ value, line }) => ({ ...value, line }))
  const inCountries = ({ line, message }: Finding): Problem => ({
    file: sources.countries.file,
    line,
    message,
  })
  const inRegions = ({ line, message }: Finding): Problem => ({ file: sources.regions.file, line, message })
  return {
    countries,
    regions,
    problems: [
      ...readCountries.problems,
      ...readRegions.problems,
      ...[...findRepeats(countries), ...findUnknownRegions(countries, regions)].map(inCountries),
      ...[...findRepeatedRegions(regions), ...findUnknownParents(regions)].map(inRegions),
    ],
  }
}

interface Finding {
  readonly line: number
  readonly message: string
}

/** A code or a name that two rows share would make it a matter of chance which of them is meant. */
function findRepeats(countries: readonly CountryRow[]): Finding[] {
  const spellings = (row: CountryRow) => [row.name, ...row.aliases, ...row.adjectives]
  return [
    ...findTwice(countries, (row) => [row.iso], 'code'),
    ...findTwice(countries, (row) => (row.m49 === null ? [] : [row.m49]), 'number'),
    ...findTwice(countries, spellings, 'name'),
  ]
}

function findTwice<Row extends { readonly line: number }>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
  noun: string,
): Finding[] {
  const first = new Map<string, Row>()
  const findings: Finding[] = []
  for (const row of rows) {
    for (const value of valuesOf(row)) {
      const earlier = first.get(value)
      if (!earlier) first.set(value, row)
      else
        findings.push({
          line: row.line,
          message: `the ${noun} "${value}" stands in line ${earlier.line} already`,
        })
    }
  }
  return findings
}

function findUnknownRegions(countries: readonly CountryRow[], regions: readonly RegionRow[]): Finding[] {
  const known = new Set(regions.map((region) => region.m49))
  return countries
    .filter((row) => !known.has(row.region))
    .map((row) => ({ line: row.line, message: `${row.iso}: no region has the code "${row.region}"` }))
}

function findRepeatedRegions(regions: readonly RegionRow[]): Finding[] {
  return [
    ...findTwice(regions, (row) => [row.m49], 'code'),
    ...findTwice(regions, (row) => [row.name, ...row.aliases], 'name'),
  ]
}

/** A parent has to stand further up: so there is one world, and no region lies in itself. */
function findUnknownParents(regions: readonly RegionRow[]): Finding[] {
  const known = new Set<string>()
  return regions.flatMap(({ m49, parent, line }, index) => {
    known.add(m49)
    if (index === 0 && parent === null) return []
    if (parent !== null && parent !== m49 && known.has(parent)) return []
    const given =
      parent === null
        ? 'only the first region can go without a parent'
        : `no region above has the code "${parent}"`
    return [{ line, message: `${m49}: ${given}` }]
  })
}
