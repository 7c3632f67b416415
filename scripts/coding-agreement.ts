/**
 * Prints how far the two codings of each document agree, before their differences were settled.
 *
 *     npm run coding:agreement
 */

import { type Agreement, measureAgreement } from './lib/agreement.ts'
import type { CodedUnit } from './lib/coding-units.ts'
import { NONE } from './lib/coding-units.ts'
import { type Codings, readCodings } from './lib/codings.ts'
import { readCodingSources } from './lib/read-coding-sources.ts'
import { readSeedFolders } from './lib/seed-folders.ts'

const ROOT = process.cwd()

const codings = readSeedFolders(ROOT).folders.flatMap((folder) =>
  read(folder['document.yaml'].file.split('/')[1] ?? ''),
)
for (const one of codings) console.log(`${one.document}\n${formatPairs(pairUnits([one]))}`)
console.log(`all documents\n${formatPairs(pairUnits(codings))}`)
const coded = pairUnits(codings).filter(
  ([first, second]) => first.activity !== NONE || second.activity !== NONE,
)
console.log(`all documents, units to which either coding gives an activity\n${formatPairs(coded)}`)

/** A document that was coded once has nothing to compare. */
function read(document: string): Codings[] {
  const { sources } = readCodingSources(ROOT, document)
  return sources ? [readCodings(document, sources).codings] : []
}

type Pair = readonly [CodedUnit, CodedUnit]

function pairUnits(all: readonly Codings[]): Pair[] {
  return all.flatMap(({ first, second }) => {
    const other = new Map(second.map((unit) => [`${unit.line} ${unit.country}`, unit]))
    return first.flatMap((unit): Pair[] => {
      const match = other.get(`${unit.line} ${unit.country}`)
      return match ? [[unit, match]] : []
    })
  })
}

function formatPairs(pairs: readonly Pair[]): string {
  const line = (name: 'activity' | 'status') =>
    formatAgreement(name, measureAgreement(pairs.map(([first, second]) => [first[name], second[name]])))
  return `${line('activity')}\n${line('status')}`
}

function formatAgreement(name: string, { units, percentage, alpha }: Agreement): string {
  const value = alpha === null ? 'not defined (one value throughout)' : alpha.toFixed(3)
  return `  ${name.padEnd(8)} ${units} units, ${(percentage * 100).toFixed(1)} % agreement, Krippendorff's alpha ${value}`
}
