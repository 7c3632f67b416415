/** What is cited, in one form for documents and for entries of the atlas. */
import { ACCESSED_BLANK, URL_BLANK } from '../../src/domain/citations.ts'
import type { SeedDataset, SeedDocument } from './seed-schema.ts'

export interface CitedWork {
  readonly id: string
  /** A type of CSL. */
  readonly type: string
  readonly authors: readonly { readonly family: string; readonly given: string }[]
  /** As published; null where it is not known. Nothing is ever made up in its place. */
  readonly title: string | null
  /** The same with capitals only where a sentence has them, as APA wants it. */
  readonly sentenceTitle: string | null
  /** Stands in brackets, or plain, where there is no title. */
  readonly description: string | null
  /** Publisher of a report; else the larger work. */
  readonly source: string
  readonly version: string | null
  /** What an entry of the atlas is called there: "mention" or "figure". */
  readonly entryName: string | null
  /** Year, month or day, as far as it is known. */
  readonly issued: string
  readonly url: string | null
  /** Null where there is no address to be accessed. */
  readonly accessed: string | null
}

export function citeDocument(document: SeedDocument): CitedWork {
  return {
    id: document.id,
    type: document.type,
    authors: document.author,
    title: document.title,
    sentenceTitle: document.sentenceTitle ?? document.title,
    description: document.description,
    source: document.publisher,
    version: null,
    entryName: null,
    issued: document.issued,
    url: document.URL,
    accessed: document.URL === null ? null : ACCESSED_BLANK,
  }
}

export interface Entry {
  readonly id: string
  readonly name: 'mention' | 'figure'
  readonly title: string
}

/** Without an author: the atlas names none, so its title stands in that place. */
export function citeEntry({ id, name, title }: Entry, dataset: SeedDataset): CitedWork {
  return {
    id,
    type: 'dataset',
    authors: [],
    title,
    sentenceTitle: title,
    description: null,
    source: nameInWords(dataset.name),
    version: dataset.version,
    entryName: name,
    issued: dataset.issued,
    url: URL_BLANK,
    accessed: ACCESSED_BLANK,
  }
}

/** "china-security-cooperation-atlas" as a title has it. */
function nameInWords(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
