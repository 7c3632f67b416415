/** The dataset as a whole in words: for its descriptor, for search engines, and for whoever cites it. */
import type { Dataset } from '../domain/dataset.ts'
import { creditOf, titleOf } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'

/** What changes which part of the version. */
const VERSION_RULE =
  'The version follows one rule: more data is a minor version, changed meaning a major one, a correction a patch.'

const READING =
  'In the CSV files a list is one cell with semicolons between its items, and an empty cell is no value or an empty list; in the Parquet files lists are lists.'

const METHOD =
  'Documents coded by hand, each twice, by a codebook. Every country and every figure on their lines, found by a program, is cited by a mention or a total, or set aside with a reason.'

export interface DatasetDescription {
  readonly title: string
  /** One sentence with what the data holds. */
  readonly summary: string
  /** How to read it, and what it is not. */
  readonly note: string
  readonly reading: string
  readonly versionRule: string
  readonly method: string
  readonly borders: string
  readonly keywords: readonly string[]
  /** In the atlas's order. */
  readonly documents: readonly {
    readonly title: string
    /** Authors, publisher and date. */
    readonly credit: string
    readonly url: string | null
  }[]
}

export function describeDataset({ atlas, mentions, extent }: Dataset): DatasetDescription {
  return {
    title: words.title,
    summary: words.intro({
      mentions: mentions.length,
      documents: atlas.documents.length,
      countries: new Set(mentions.flatMap(({ countries }) => countries)).size,
      ...extent,
    }),
    note: words.extract.note,
    reading: READING,
    versionRule: VERSION_RULE,
    method: METHOD,
    borders: words.map.borders,
    keywords: [
      'China',
      'police',
      'security cooperation',
      ...Object.values(words.activities).map((name) => name.toLowerCase()),
    ],
    documents: atlas.documents.map((document) => ({
      title: titleOf(document),
      credit: creditOf(document),
      url: document.url,
    })),
  }
}
