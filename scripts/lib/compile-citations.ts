/** Checked seeds to citations.json: how to cite each document, and the atlas's entry for each mention and total. */
import type { Citation, Citations } from '../../src/domain/citations.ts'
import { citeBibtex } from './cite-bibtex.ts'
import { type CitationSources, citeProse, PROSE_STYLES, type ProseStyle } from './cite-prose.ts'
import { citeRis } from './cite-ris.ts'
import { type CitedWork, citeDocument, citeEntry, type Entry } from './cited-work.ts'
import type { CountryRow } from './country-table.ts'
import type { SeedDataset, SeedMention, SeedTotal } from './seed-schema.ts'
import type { Seeds } from './seeds.ts'
import { titleInStyle } from './title-in-style.ts'
import { typesetQuotes } from './typeset-quotes.ts'

export interface CitationInput {
  readonly dataset: SeedDataset
  readonly documents: readonly Seeds[]
  readonly countries: readonly CountryRow[]
  readonly sources: CitationSources
}

/** Where the title and the id go in the one entry of each name that the engine sets: it is too slow to set them all. */
const TITLE = '⟦TITLE⟧'
const idBlank = (name: Entry['name']) => `⟦${name}⟧`
const ENTRY_BLANKS = /⟦(?:TITLE|mention|figure)⟧/g

export function compileCitations({ dataset, documents, countries, sources }: CitationInput): Citations {
  const names = new Map(countries.map(({ iso, name }) => [iso, name]))
  const works = documents.map(({ document }) => citeDocument(document.value))
  const templates = (['mention', 'figure'] as const).map((name) =>
    citeEntry({ id: idBlank(name), name, title: TITLE }, dataset),
  )
  const prose = setProse([...works, ...templates], sources)
  const citeAll = (entries: readonly Entry[]) =>
    Object.fromEntries(
      entries.map((entry) => {
        const work = citeEntry(entry, dataset)
        const text = (style: ProseStyle) => proseOf(prose[style], idBlank(entry.name))
        return [entry.id, complete(work, (style) => fillEntry(text(style), work, style))]
      }),
    )
  return {
    documents: Object.fromEntries(
      works.map((work) => [work.id, complete(work, (style) => proseOf(prose[style], work.id))]),
    ),
    mentions: citeAll(
      documents.flatMap(({ mentions }) => mentions.map(({ value }) => entryOf(value, names))),
    ),
    totals: citeAll(documents.flatMap(({ totals }) => totals.map(({ value }) => figureOf(value)))),
  }
}

type Prose = Readonly<Record<ProseStyle, ReadonlyMap<string, string>>>

function setProse(works: readonly CitedWork[], sources: CitationSources): Prose {
  const set = PROSE_STYLES.map((style) => [style, citeProse(works, style, sources)])
  return Object.fromEntries(set) as Prose
}

function complete(work: CitedWork, setIn: (style: ProseStyle) => string): Citation {
  return {
    apa: setIn('apa'),
    chicago: setIn('chicago'),
    mla: setIn('mla'),
    bibtex: citeBibtex(work),
    ris: citeRis(work),
  }
}

/** In Chicago and MLA the title stands in quotation marks. */
function fillEntry(text: string, work: CitedWork, style: ProseStyle): string {
  const title = typesetQuotes(titleInStyle(work, style) ?? '', style === 'apa' ? 'free' : 'in quotes')
  return text.replace(ENTRY_BLANKS, (blank) => (blank === TITLE ? title : work.id))
}

function proseOf(prose: ReadonlyMap<string, string>, id: string): string {
  const text = prose.get(id)
  if (!text) throw new Error(`${id} was not set`)
  return text
}

/** "Course on managing online opinion: Tanzania". */
function entryOf({ id, title, countries }: SeedMention, names: ReadonlyMap<string, string>): Entry {
  const where = countries.map((code) => names.get(code) ?? code).join(', ')
  return { id, name: 'mention', title: `${title}: ${where}` }
}

/** "Agreements signed: World". */
function figureOf({ id, measure, scope }: SeedTotal): Entry {
  return { id, name: 'figure', title: `${capitalise(measure)}: ${capitalise(scope.label)}` }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
