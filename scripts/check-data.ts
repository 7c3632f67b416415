/**
 * Proves the account of every document.
 *
 *     npm run check:data [-- --documents <folder>]
 *
 * Where the documents' texts are at hand, also that the evidence is what they give today and that each passage
 * is found. Prints the account, and what is left to do in drafts; or all problems, and ends with 1.
 */
import { parseArgs } from 'node:util'
import { knownCodes } from './lib/check-atlas.ts'
import { checkBeside } from './lib/check-beside.ts'
import { checkDraft } from './lib/check-draft.ts'
import { checkSeeds } from './lib/check-seeds.ts'
import { readCountryTable } from './lib/country-table.ts'
import { describeDraft } from './lib/describe-draft.ts'
import { findDocumentsFolder } from './lib/documents-folder.ts'
import { formatAccount } from './lib/format-account.ts'
import { formatProblem, sortProblems } from './lib/problem.ts'
import { runCommand } from './lib/run-command.ts'
import { readSeedFolders, readSource } from './lib/seed-folders.ts'

const ROOT = '.'

runCommand(run)

function run(): void {
  const { values } = parseArgs({ options: { documents: { type: 'string' } } })
  const texts = findDocumentsFolder({ argument: values.documents, environment: process.env, root: ROOT })
  if (texts.state === 'missing') throw new Error(`${texts.folder}: no such folder of documents`)
  const table = readCountryTable({
    countries: readSource(ROOT, 'data/countries.yaml'),
    regions: readSource(ROOT, 'data/regions.yaml'),
  })
  const known = knownCodes(table)
  const { folders, drafts, problems: missing } = readSeedFolders(ROOT)
  const checked = checkSeeds(folders, known)
  const beside = checked.documents.map((seeds) => checkBeside(seeds, ROOT, texts))
  for (const notice of beside.flatMap((one) => one.notices)) console.log(notice)
  const problems = [
    ...missing,
    ...table.problems,
    ...checked.problems,
    ...beside.flatMap((one) => one.problems),
  ]
  if (problems.length > 0) throw new Error(sortProblems(problems).map(formatProblem).join('\n'))
  console.log(formatAccount(checked.accounts))
  console.log(texts.state === 'found' ? 'Checked against the texts.' : 'Checked without the texts.')
  for (const document of drafts) {
    console.log(describeDraft(checkDraft({ root: ROOT, document, published: folders, known, texts })))
  }
}
