/** All checks of the seeds: each document's files, its agreement with its evidence, its account, and the whole. */
import type { DocumentAccount } from '../../src/domain/atlas.ts'
import { checkAtlas, type KnownCodes } from './check-atlas.ts'
import { checkComparisons } from './check-comparisons.ts'
import { checkDocument } from './check-document.ts'
import { closeAccount } from './close-account.ts'
import type { Problem } from './problem.ts'
import { readSeeds, type SeedFolder, type Seeds } from './seeds.ts'

export interface CheckedSeeds {
  readonly documents: readonly Seeds[]
  readonly accounts: readonly DocumentAccount[]
  readonly problems: readonly Problem[]
}

/** Accounts are closed, and comparisons checked, only over files that could be read: otherwise every gap would be told twice. */
export function checkSeeds(folders: readonly SeedFolder[], known: KnownCodes | undefined): CheckedSeeds {
  const read = folders.map(readSeeds)
  const documents = read.flatMap((one) => (one.seeds ? [one.seeds] : []))
  const problems = read.flatMap((one) => one.problems)
  const closed = problems.length === 0 ? documents.map(closeAccount) : []
  return {
    documents,
    accounts: closed.map((one) => one.account),
    problems: [
      ...problems,
      ...documents.flatMap(checkDocument),
      ...checkAtlas(documents, known),
      ...closed.flatMap((one) => one.problems),
      ...(problems.length === 0 ? checkComparisons(documents) : []),
    ],
  }
}
