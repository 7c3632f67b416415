/**
 * Starts a new document from an article's text: its folder, its evidence, and a draft of candidates for a person to code.
 *
 *     npm run document:add -- <article.txt> --id <name-2026> [--documents <folder>]
 *
 * A draft is no part of the atlas. What is wrong is printed, and the command ends with 1; a wrong command line with 2.
 */
import { ADD_USAGE, readAddCommandLine } from './lib/add-command-line.ts'
import { addDocument } from './lib/add-document.ts'
import { describeAdded } from './lib/describe-added.ts'
import { findDocumentsFolder } from './lib/documents-folder.ts'
import { runCommand } from './lib/run-command.ts'

const ROOT = '.'

runCommand(run)

function run(): void {
  const line = readAddCommandLine(process.argv.slice(2))
  if (line === 'help') console.log(ADD_USAGE)
  else if ('fault' in line) {
    console.error(`${line.fault}\n\n${ADD_USAGE}`)
    process.exitCode = 2
  } else {
    const texts = findDocumentsFolder({ argument: line.documents, environment: process.env, root: ROOT })
    console.log(describeAdded(addDocument({ root: ROOT, article: line.article, id: line.id, texts })))
  }
}
