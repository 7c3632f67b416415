/** How to cite a document, a mention and a total (public/data/citations.json): one definition for type and check. */
import * as v from 'valibot'

/** In the order in which a reader is offered them. */
export const CITATION_STYLES = ['apa', 'chicago', 'mla', 'bibtex', 'ris'] as const

/** What nobody knows when building: the day a reader looks, and where the atlas is hosted. */
export const ACCESSED_BLANK = '⟦accessed⟧'
export const URL_BLANK = '⟦url⟧'

/** No bracket of a blank but in one of these two. */
const ONLY_KNOWN_BLANKS = new RegExp(`^(?:[^⟦]|${ACCESSED_BLANK}|${URL_BLANK})*$`)

const template = v.pipe(
  v.string(),
  v.minLength(1),
  v.regex(ONLY_KNOWN_BLANKS, 'has a blank that nobody fills'),
)

/** Plain text per style; blanks as above, to be filled by fillCitation. BibTeX and RIS run over several lines. */
export const citationSchema = v.strictObject(v.entriesFromList(CITATION_STYLES, template))

export const citationsSchema = v.strictObject({
  /** By id of the document: the publication itself. */
  documents: v.record(v.string(), citationSchema),
  /** By id of the mention: the atlas's entry for it. */
  mentions: v.record(v.string(), citationSchema),
  /** By id of the total: the atlas's entry for it. */
  totals: v.record(v.string(), citationSchema),
})

export type CitationStyle = (typeof CITATION_STYLES)[number]
export type Citation = v.InferOutput<typeof citationSchema>
export type Citations = v.InferOutput<typeof citationsSchema>
