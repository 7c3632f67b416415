/** The dataset as schema.org knows it, for search engines that read the page (https://schema.org/Dataset). */
import type { SourceDocument } from '../../src/domain/atlas.ts'
import { ARCHIVE_FILE } from '../../src/domain/data-folder.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { licenceOf } from '../../src/domain/licences.ts'
import { describeDataset } from '../../src/export/describe-dataset.ts'
import { MENTIONS_TABLE } from '../../src/export/tables/mentions-table.ts'
import { REPORTERS_TABLE } from '../../src/export/tables/reporters-table.ts'
import { MEDIA_TYPES } from './media-types.ts'

/** From CSL's types of a document to schema.org's. Any other is a CreativeWork. */
const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  article: 'Article',
  'article-newspaper': 'NewsArticle',
  report: 'Report',
}

/** Below the folder of the page: the whole descriptor last, as it leads to all the others. */
const DISTRIBUTION = [
  { name: 'Mentions, CSV', file: `${MENTIONS_TABLE.name}.csv`, type: MEDIA_TYPES.csv },
  { name: 'Mentions for reporters, CSV', file: `${REPORTERS_TABLE.name}.csv`, type: MEDIA_TYPES.csv },
  { name: 'Mentions, GeoJSON', file: 'mentions.geojson', type: MEDIA_TYPES.geojson },
  { name: 'Mentions, Parquet', file: `${MENTIONS_TABLE.name}.parquet`, type: MEDIA_TYPES.parquet },
  { name: 'All but the mentions, JSON', file: 'atlas.json', type: MEDIA_TYPES.json },
  { name: 'All data in one file, ZIP', file: ARCHIVE_FILE, type: MEDIA_TYPES.zip },
  { name: 'Data Package with all tables', file: 'datapackage.json', type: MEDIA_TYPES.json },
]

/**
 * Addresses of files are relative: nobody knows when building where the page will be hosted, and schema.org's context
 * makes them addresses, which whoever reads a page resolves by the page's own.
 */
export function datasetJsonLd(dataset: Dataset) {
  const { atlas, extent } = dataset
  const { title, summary, note, method, keywords, documents } = describeDataset(dataset)
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    description: `${summary} ${note}`,
    url: './',
    version: atlas.version,
    datePublished: atlas.issued,
    license: licenceOf(atlas.license).url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: title },
    keywords,
    temporalCoverage: `${extent.from}/${extent.to}`,
    spatialCoverage: { '@type': 'Place', name: 'World' },
    measurementTechnique: method,
    distribution: DISTRIBUTION.map(({ name, file, type }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: type,
      contentUrl: `./data/${file}`,
    })),
    citation: atlas.documents.map((document, index) => citationOf(document, documents[index]?.title)),
  }
}

function citationOf({ type, authors, publisher, issued, url }: SourceDocument, name: string | undefined) {
  return {
    '@type': DOCUMENT_TYPES[type] ?? 'CreativeWork',
    name,
    author: authors.map(({ given, family }) => ({
      '@type': 'Person',
      givenName: given,
      familyName: family,
      name: `${given} ${family}`,
    })),
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: issued,
    ...(url && { url }),
  }
}
