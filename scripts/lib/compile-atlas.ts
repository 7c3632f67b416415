/** Checked seeds and tables to atlas.json: what the page needs beside mentions and shapes. */
import type {
  Atlas,
  Contact,
  Country,
  DocumentAccount,
  RetiredId,
  SourceDocument,
  Total,
} from '../../src/domain/atlas.ts'
import { compileComparisons } from './compile-comparisons.ts'
import type { CountryRow, RegionRow } from './country-table.ts'
import { parseWhen } from './parse-when.ts'
import { passageUrl } from './passage-url.ts'
import type { SeedDataset, SeedDocument, SeedTotal } from './seed-schema.ts'
import type { Seeds } from './seeds.ts'

export interface AtlasInput {
  readonly dataset: SeedDataset
  readonly documents: readonly Seeds[]
  readonly countries: readonly CountryRow[]
  readonly regions: readonly RegionRow[]
  readonly accounts: readonly DocumentAccount[]
  readonly contact: Contact | null
}

export function compileAtlas({
  dataset,
  documents,
  countries,
  regions,
  accounts,
  contact,
}: AtlasInput): Atlas {
  return {
    ...dataset,
    documents: documents.map((seeds) => compileDocument(seeds.document.value)),
    countries: countries.map(compileCountry),
    regions: regions.map(({ m49, name, parent, aliases }) => ({ m49, name, parent, aliases })),
    totals: documents.flatMap((seeds) =>
      seeds.totals.map(({ value }) => compileTotal(value, seeds.document.value)),
    ),
    comparisons: documents.flatMap(compileComparisons),
    accounts: [...accounts],
    retired: documents.flatMap(compileRetired),
    contact,
  }
}

function compileDocument(document: SeedDocument): SourceDocument {
  const { id, type, title, author, publisher, issued, URL, addresses, standpoint, caveat } = document
  return { id, type, title, authors: author, publisher, issued, url: URL, addresses, standpoint, caveat }
}

function compileRetired({ ids }: Seeds): RetiredId[] {
  return Object.entries(ids.value.retired).map(([id, { reason, replacedBy }]) => ({ id, reason, replacedBy }))
}

/** Numbered from 1 in the order of the table, as the shapes are. */
function compileCountry({ iso, name, aliases, region, label }: CountryRow, index: number): Country {
  return { id: index + 1, iso, name, aliases, region, label }
}

function compileTotal(total: SeedTotal, document: SeedDocument): Total {
  const parsed = parseWhen(total.when)
  if ('error' in parsed) throw new Error(`${total.id} was not checked: ${parsed.error}`)
  const { find, whenLines: _, ...rest } = total
  return { ...rest, document: document.id, ...parsed.span, url: passageUrl(document.URL, find) }
}
