/** Checks a document against what lies beside its coded files: the two codings, and the text where it is at hand. */
import { existsSync } from 'node:fs'
import { checkText } from './check-texts.ts'
import { checkCodings, readCodings } from './codings.ts'
import { type DocumentsFolder, documentPath } from './documents-folder.ts'
import { indexDocument } from './index-document.ts'
import type { Problem } from './problem.ts'
import { readCodingSources } from './read-coding-sources.ts'
import { readNames } from './read-names.ts'
import { readText } from './read-text.ts'
import type { Seeds } from './seeds.ts'

export interface CheckedBeside {
  readonly problems: readonly Problem[]
  /** What could not be checked, a sentence each. */
  readonly notices: readonly string[]
}

export function checkBeside(seeds: Seeds, root: string, texts: DocumentsFolder): CheckedBeside {
  const checked = [checkCodingsOf(seeds, root), checkTextOf(seeds, root, texts)]
  return {
    problems: checked.flatMap((one) => one.problems),
    notices: checked.flatMap((one) => one.notices),
  }
}

function checkCodingsOf(seeds: Seeds, root: string): CheckedBeside {
  const document = seeds.document.value.id
  const { sources, problems: missing } = readCodingSources(root, document)
  if (!sources) {
    const notices = missing.length === 0 ? [`${document}: coded once, so there is no agreement to check`] : []
    return { problems: missing, notices }
  }
  const { codings, problems } = readCodings(document, sources)
  return { problems: [...problems, ...checkCodings(codings, seeds)], notices: [] }
}

/** A newsroom may have some of the texts: the others are left unchecked, and that is said. */
function checkTextOf(seeds: Seeds, root: string, texts: DocumentsFolder): CheckedBeside {
  if (texts.state !== 'found') return { problems: [], notices: [] }
  const document = seeds.document.value.id
  const path = documentPath(texts.folder, document)
  if (!existsSync(path)) {
    return { problems: [], notices: [`${document}: its text is not in the folder; checked without it`] }
  }
  const text = readText(path)
  const today = indexDocument({ document, text, names: readNames(root) })
  return { problems: checkText(seeds, text, today), notices: [] }
}
