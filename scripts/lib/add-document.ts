/**
 * Starts a new document: the text goes to the other texts, and seeds/<id>/ gets its evidence, a draft and templates.
 * Everything is checked before the first file is written, and no file that is there is changed.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { decodeArticle } from './decode-article.ts'
import { faultOfDocumentId } from './document-id.ts'
import { DEFAULT_DOCUMENTS_FOLDER, type DocumentsFolder, documentPath } from './documents-folder.ts'
import { type Candidate, draftCandidates } from './draft-candidates.ts'
import { indexDocument } from './index-document.ts'
import { judgeLines } from './judge-lines.ts'
import { newSeedFiles } from './new-seed-files.ts'
import { readActivityWords } from './read-activity-words.ts'
import { readNames } from './read-names.ts'
import { readText } from './read-text.ts'
import { type TidiedArticle, tidyArticle } from './tidy-article.ts'
import { writeFiles } from './write-files.ts'

interface Order {
  /** The project's folder. */
  readonly root: string
  /** The file with the article's text. */
  readonly article: string
  readonly id: string
  readonly texts: DocumentsFolder
}

export interface AddedDocument {
  readonly document: string
  readonly candidates: readonly Candidate[]
  /** Where the text lies now. */
  readonly textPath: string
  /** How it differs from the article's file. */
  readonly changes: readonly string[]
  /** What makes it hard to code. */
  readonly advice: readonly string[]
}

/** @throws with what is wrong, for the person who gave the order. */
export function addDocument({ root, article, id, texts }: Order): AddedDocument {
  const fault = faultOfDocumentId(id)
  if (fault) throw new Error(fault)
  const folder = `seeds/${id}`
  if (existsSync(join(root, folder)))
    throw new Error(
      `${folder} is there already, and nothing is overwritten; choose another id, or delete that folder to begin anew`,
    )
  const { text, changes } = readArticle(article)
  const textPath = pathOfText({ root, texts, id })
  const inTheWay = faultOfPlace({ article, textPath, text })
  if (inTheWay) throw new Error(inTheWay)
  const names = readNames(root)
  const evidence = indexDocument({ document: id, text, names })
  const candidates = draftCandidates({ text, evidence, names, activityWords: readActivityWords(root) })
  mkdirSync(dirname(textPath), { recursive: true })
  writeFileSync(textPath, text)
  writeFiles(join(root, folder), newSeedFiles(evidence, candidates))
  return { document: id, candidates, textPath, changes, advice: judgeLines(text) }
}

function readArticle(path: string): TidiedArticle {
  if (!existsSync(path)) throw new Error(`${resolve(path)}: no such file`)
  if (!statSync(path).isFile()) throw new Error(`${path}: not a file; name the text of one article`)
  const decoded = decodeArticle(readFileSync(path))
  if ('fault' in decoded) throw new Error(`${path}: ${decoded.fault}`)
  return tidyArticle(decoded.text)
}

function pathOfText({ root, texts, id }: Pick<Order, 'root' | 'texts' | 'id'>): string {
  if (texts.state === 'missing') throw new Error(`${texts.folder}: no such folder of documents`)
  return documentPath(texts.state === 'found' ? texts.folder : join(root, DEFAULT_DOCUMENTS_FOLDER), id)
}

interface Place {
  readonly article: string
  readonly textPath: string
  readonly text: string
}

/** The same text may lie there already, where somebody put it or an earlier folder was deleted; another one may not. */
function faultOfPlace({ article, textPath, text }: Place): string | undefined {
  if (!existsSync(textPath) || readText(textPath) === text) return undefined
  return resolve(article) === resolve(textPath)
    ? `${article}: the atlas would have to change this file (line ends, or what cannot be seen); move it out of that folder first`
    : `${textPath} is there already and holds another text, and nothing is overwritten`
}
