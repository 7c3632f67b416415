/**
 * Writes seeds/<id>/evidence.json from a document's text.
 *
 *     npm run document:index -- <id> --documents <folder>
 *
 * Without an id every document in seeds/ is indexed whose text is in the folder. The folder can be named in the
 * environment instead, or be the project's own.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CountryName } from './lib/compile-names.ts'
import {
  DEFAULT_DOCUMENTS_FOLDER,
  DOCUMENTS_VARIABLE,
  documentPath,
  findDocumentsFolder,
} from './lib/documents-folder.ts'
import { formatEvidence } from './lib/format-evidence.ts'
import { indexDocument } from './lib/index-document.ts'
import { readNames } from './lib/read-names.ts'
import { readText } from './lib/read-text.ts'
import { runCommand } from './lib/run-command.ts'

const SEEDS = 'seeds'

runCommand(run)

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { documents: { type: 'string' } },
  })
  const folder = requireFolder(values.documents)
  const documents = positionals.length > 0 ? positionals : documentsWithText(folder)
  if (documents.length === 0) throw new Error(`${folder} has no text of a document in ${SEEDS}/`)
  for (const document of documents) requireText(folder, document)
  const names = readNames(process.cwd())
  for (const document of documents) writeEvidence({ folder, document, names })
}

function requireFolder(argument: string | undefined): string {
  const found = findDocumentsFolder({ argument, environment: process.env, root: '.' })
  if (found.state === 'found') return found.folder
  if (found.state === 'missing') throw new Error(`${found.folder}: no such folder of documents`)
  throw new Error(
    `name the folder of the documents' texts: --documents <folder>, or ${DOCUMENTS_VARIABLE}; or make ${DEFAULT_DOCUMENTS_FOLDER}/`,
  )
}

function documentsWithText(folder: string): string[] {
  return readdirSync(SEEDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(documentPath(folder, entry.name)))
    .map((entry) => entry.name)
    .sort()
}

function requireText(folder: string, document: string): void {
  const path = documentPath(folder, document)
  if (!existsSync(path)) throw new Error(`${path}: no such text`)
}

interface Order {
  readonly folder: string
  readonly document: string
  readonly names: readonly CountryName[]
}

function writeEvidence({ folder, document, names }: Order): void {
  const text = readText(documentPath(folder, document))
  const evidence = indexDocument({ document, text, names })
  const path = join(SEEDS, document, 'evidence.json')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, formatEvidence(evidence))
  console.log(`${path}: ${evidence.evidence.length} of ${evidence.lines} lines have text`)
}
