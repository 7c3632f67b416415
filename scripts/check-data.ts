/**
 * Proves the account of every document.
 *
 *     npm run check:data [-- --documents <folder>]
 *
 * Where the documents' texts are at hand, also that the evidence is what they give today and that each passage
 * is found. Prints the account, or all problems and ends with 1.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { knownCodes } from './lib/check-atlas.ts'
import { checkSeeds } from './lib/check-seeds.ts'
import { checkText } from './lib/check-texts.ts'
import { checkCodings, readCodings } from './lib/codings.ts'
import { readCountryTable } from './lib/country-table.ts'
import { documentPath, findDocumentsFolder } from './lib/documents-folder.ts'
import { formatAccount } from './lib/format-account.ts'
import { indexDocument } from './lib/index-document.ts'
import { formatProblem, type Problem, sortProblems } from './lib/problem.ts'
import { readNames } from './lib/read-names.ts'
import { readText } from './lib/read-text.ts'
import { runCommand } from './lib/run-command.ts'
import { readSeedFolders, readSource } from './lib/seed-folders.ts'
import type { Seeds } from './lib/seeds.ts'

const ROOT = process.cwd()

runCommand(run)

function run(): void {
  const { values } = parseArgs({ options: { documents: { type: 'string' } } })
  const texts = findDocumentsFolder(values.documents, process.env)
  if (texts.state === 'missing') throw new Error(`${texts.folder}: no such folder of documents`)
  const table = readCountryTable({
    countries: readSource(ROOT, 'data/countries.yaml'),
    regions: readSource(ROOT, 'data/regions.yaml'),
  })
  const { folders, problems: missing } = readSeedFolders(ROOT)
  const checked = checkSeeds(folders, knownCodes(table))
  const problems = [
    ...missing,
    ...table.problems,
    ...checked.problems,
    ...checked.documents.flatMap(codingProblems),
  ]
  if (texts.state === 'found')
    problems.push(...checked.documents.flatMap((seeds) => textProblems(seeds, texts.folder)))
  if (problems.length > 0) throw new Error(sortProblems(problems).map(formatProblem).join('\n'))
  console.log(formatAccount(checked.accounts))
  console.log(texts.state === 'found' ? 'Checked against the texts.' : 'Checked without the texts.')
}

function codingProblems(seeds: Seeds): Problem[] {
  const folder = `seeds/${seeds.document.value.id}`
  const { codings, problems } = readCodings(seeds.document.value.id, {
    first: readSource(ROOT, `${folder}/coding-1.csv`),
    second: readSource(ROOT, `${folder}/coding-2.csv`),
    settled: readSource(ROOT, `${folder}/settled.yaml`),
  })
  return [...problems, ...checkCodings(codings, seeds)]
}

/** A newsroom may have some of the texts: the others are left unchecked, and that is said. */
function textProblems(seeds: Seeds, folder: string): Problem[] {
  const document = seeds.document.value.id
  const path = documentPath(folder, document)
  if (!existsSync(path)) {
    console.log(`${document}: its text is not in the folder; checked without it`)
    return []
  }
  const text = readText(path)
  return checkText(seeds, text, indexDocument({ document, text, names: readNames(ROOT) }))
}
