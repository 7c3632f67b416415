/** A new document in words, for the terminal: what was written, and what to do next. */
import type { AddedDocument } from './add-document.ts'
import { DEFAULT_DOCUMENTS_FOLDER } from './documents-folder.ts'
import { DRAFT_FILE } from './seeds.ts'

export function describeAdded({ document, candidates, textPath, changes, advice }: AddedDocument): string {
  const folder = `seeds/${document}`
  const guessed = candidates.filter((candidate) => candidate.likely !== null).length
  return [
    `${folder}: ${count(candidates.length, 'candidate')} in ${DRAFT_FILE}, ${guessed} with a likely activity. Nothing of it is published yet.`,
    `${textPath}: the text${changes.length === 0 ? '' : ` (in this copy: ${changes.join('; ')})`}. ${whereText(textPath)}`,
    ...advice,
    '',
    'Next:',
    `  1. Fill in ${folder}/document.yaml.`,
    `  2. Judge each candidate of ${folder}/${DRAFT_FILE} by seeds/CODEBOOK.md, and write it in your own words into`,
    '     mentions.yaml, totals.yaml or set-aside.yaml. ids.yaml lists the ids of mentions and totals.',
    '  3. npm run check:data     says what is left to do; repeat until nothing is open.',
    `  4. Delete ${folder}/${DRAFT_FILE}, and raise the version in seeds/dataset.yaml.`,
    '  5. npm start              shows the atlas with the document in it.',
  ].join('\n')
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`
}

/** Why it is kept out of the project, so that nobody moves it there. */
function whereText(path: string): string {
  const ignored = path.replaceAll('\\', '/').startsWith(`${DEFAULT_DOCUMENTS_FOLDER}/`)
  return ignored
    ? 'Git ignores this folder, because the text is under copyright.'
    : 'Keep it out of the project: it is under copyright.'
}
