/**
 * The two raw codings of a document, and how their differences were settled. What is settled has to be what the
 * mentions say today, so that neither changes without the other.
 */
import * as v from 'valibot'
import { COUNTRY_CODE } from '../../src/domain/countries.ts'
import { type CodedUnit, unitsOfMentions } from './coding-units.ts'
import type { Problem } from './problem.ts'
import { type Located, readCheckedList, type SourceFile } from './read-checked.ts'
import type { Seeds } from './seeds.ts'

const settledSchema = v.strictObject({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  country: v.pipe(v.string(), v.regex(COUNTRY_CODE)),
  activity: v.string(),
  status: v.string(),
  why: v.pipe(v.string(), v.minLength(1)),
})

export type SettledUnit = v.InferOutput<typeof settledSchema>

/** As they lie in the document's folder. */
export interface CodingSources {
  readonly first: SourceFile
  readonly second: SourceFile
  readonly settled: SourceFile
}

export interface Codings {
  readonly document: string
  readonly first: readonly CodedUnit[]
  readonly second: readonly CodedUnit[]
  readonly settled: readonly Located<SettledUnit>[]
}

const HEADER = 'line,country,activity,status'

/** A raw coding: one unit a line, no cell with a comma. */
export function parseCoding({ file, text }: SourceFile): { units: CodedUnit[]; problems: Problem[] } {
  const [header, ...rows] = text.trimEnd().split(/\r?\n/)
  if (header !== HEADER)
    return { units: [], problems: [{ file, line: 1, message: `the header must be ${HEADER}` }] }
  const units: CodedUnit[] = []
  const problems: Problem[] = []
  rows.forEach((row, index) => {
    const [line, country, activity, status, ...more] = row.split(',')
    if (!/^\d+$/.test(line ?? '') || !country || !activity || !status || more.length > 0) {
      problems.push({
        file,
        line: index + 2,
        message: 'four cells are needed: line, country, activity, status',
      })
    } else units.push({ line: Number(line), country, activity, status })
  })
  return { units, problems }
}

export function formatCoding(units: readonly CodedUnit[]): string {
  return `${[HEADER, ...units.map((unit) => `${unit.line},${unit.country},${unit.activity},${unit.status}`)].join('\n')}\n`
}

export function readCodings(
  document: string,
  sources: CodingSources,
): { codings: Codings; problems: Problem[] } {
  const first = parseCoding(sources.first)
  const second = parseCoding(sources.second)
  const settled = readCheckedList(sources.settled, settledSchema)
  return {
    codings: { document, first: first.units, second: second.units, settled: settled.entries },
    problems: [...first.problems, ...second.problems, ...settled.problems],
  }
}

/** Both codings cover the units of the evidence, every difference is settled, and the mentions are the outcome. */
export function checkCodings(codings: Codings, seeds: Seeds): Problem[] {
  const folder = seeds.document.file.replace('/document.yaml', '')
  const first = index(codings.first)
  const second = index(codings.second)
  const settled = new Map(codings.settled.map((entry) => [keyOf(entry.value), entry]))
  const problems: Problem[] = []
  const tell = (file: string, message: string, line = 1) =>
    problems.push({ file: `${folder}/${file}`, line, message })
  const units = unitsOfMentions(seeds)
  for (const unit of units) {
    const key = keyOf(unit)
    const [one, two, decision] = [first.get(key), second.get(key), settled.get(key)]
    if (!one) tell('coding-1.csv', `${key} is not coded`)
    if (!two) tell('coding-2.csv', `${key} is not coded`)
    if (!one || !two) continue
    if (same(one, two) && !decision) {
      if (!same(unit, one))
        tell('mentions.yaml', `${key}: both codings say ${say(one)}, the mentions say ${say(unit)}`)
    } else if (!decision) tell('settled.yaml', `${key} is not settled: ${say(one)} or ${say(two)}`)
    else if (!same(unit, decision.value)) {
      tell('mentions.yaml', `${key}: settled as ${say(decision.value)}, the mentions say ${say(unit)}`)
    }
  }
  const known = new Set(units.map(keyOf))
  const checkRows = (file: string, rows: readonly string[]) => {
    for (const key of rows) if (!known.has(key)) tell(file, `${key} is no unit`)
    for (const key of findRepeated(rows)) tell(file, `${key} is coded twice`)
  }
  checkRows('coding-1.csv', codings.first.map(keyOf))
  checkRows('coding-2.csv', codings.second.map(keyOf))
  for (const { value, line } of codings.settled) {
    if (!known.has(keyOf(value))) tell('settled.yaml', `${keyOf(value)} is no unit`, line)
  }
  return problems
}

function index(units: readonly CodedUnit[]): Map<string, CodedUnit> {
  return new Map(units.map((unit) => [keyOf(unit), unit]))
}

function findRepeated(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) < at)
}

function keyOf({ line, country }: { line: number; country: string }): string {
  return `line ${line}, ${country}`
}

interface Coded {
  readonly activity: string
  readonly status: string
}

function same(one: Coded, other: Coded): boolean {
  return one.activity === other.activity && one.status === other.status
}

function say({ activity, status }: Coded): string {
  return activity === status ? activity : `${activity} (${status})`
}
