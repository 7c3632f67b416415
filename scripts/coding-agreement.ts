/**
 * Prints how far the two codings of each document agree, before their differences were settled.
 *
 *     npm run coding:agreement
 */
import type { Agreement, CodedTwice } from '../src/domain/method-facts.ts'
import { measureCodings } from './lib/coding-agreement.ts'
import { readAllCodings } from './lib/read-all-codings.ts'
import { runCommand } from './lib/run-command.ts'

runCommand(run)

function run(): void {
  const { documents, all, active } = measureCodings(readAllCodings(process.cwd()))
  for (const one of documents) console.log(`${one.document}\n${formatCodedTwice(one)}`)
  console.log(`all documents\n${formatCodedTwice(all)}`)
  console.log(`all documents, units to which either coding gives an activity\n${formatCodedTwice(active)}`)
}

function formatCodedTwice({ activity, status }: CodedTwice): string {
  return `${formatAgreement('activity', activity)}\n${formatAgreement('status', status)}`
}

function formatAgreement(name: string, { units, percentage, alpha }: Agreement): string {
  const value = alpha === null ? 'not defined (one value throughout)' : alpha.toFixed(3)
  return `  ${name.padEnd(8)} ${units} units, ${(percentage * 100).toFixed(1)} % agreement, Krippendorff's alpha ${value}`
}
