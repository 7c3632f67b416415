/** What goes along with every saved extract: whose data it is, what was chosen, how much it is, and how to cite it. */
import { countSelected, summariseCountries } from '../domain/counts.ts'
import { type Extract, viewOf } from '../domain/extract.ts'
import { type Licence, licenceOf } from '../domain/licences.ts'
import { shareView } from '../domain/view.ts'
import { creditOf, titleOf } from '../i18n/describe.ts'
import { citeExtract, describeExtract } from '../i18n/describe-extract.ts'
import { words } from '../i18n/words.ts'

export interface ExtractMetadata {
  readonly title: string
  readonly name: string
  readonly version: string
  /** The day that this version of the data was issued, and the day that the extract was taken: "2026-11-22". */
  readonly issued: string
  readonly accessed: string
  readonly licence: Licence
  readonly citation: string
  readonly filter: { readonly words: string; readonly query: string }
  /** The page that shows the same. */
  readonly address: string
  readonly counts: {
    readonly mentions: number
    readonly certain: number
    readonly uncertain: number
    readonly countries: number
  }
  readonly note: string
  /** Those that the mentions stand in, in the atlas's order. */
  readonly documents: readonly {
    readonly id: string
    readonly title: string
    readonly credit: string
    readonly url: string | null
  }[]
}

interface Taking {
  /** @param query without the question mark. */
  readonly addressOf: (query: string) => string
  /** The reader's day, "2026-11-22". */
  readonly accessed: string
}

export function describeMetadata(extract: Extract, { addressOf, accessed }: Taking): ExtractMetadata {
  const { dataset, selected } = extract
  const { name, version, issued, license, documents } = dataset.atlas
  const query = shareView(viewOf(extract))
  const address = addressOf(query)
  const present = new Set(selected.map(({ mention }) => mention.document))
  return {
    title: words.title,
    name,
    version,
    issued,
    accessed,
    licence: licenceOf(license),
    citation: citeExtract(extract, { address, accessed }),
    filter: { words: describeExtract(extract), query },
    address,
    counts: {
      mentions: selected.length,
      ...countSelected(selected),
      countries: summariseCountries(selected).size,
    },
    note: words.extract.note,
    documents: documents
      .filter(({ id }) => present.has(id))
      .map((document) => ({
        id: document.id,
        title: titleOf(document),
        credit: creditOf(document),
        url: document.url,
      })),
  }
}
