/**
 * The page of a country as schema.org knows it: a page about a place, part of the dataset, with its mentions as a list. A place and
 * no `Country`, as a row of the atlas is a country or a territory, and neither is a statement on its status.
 */
import type { CountryCode } from '../domain/countries.ts'
import { countryFacts } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { licenceOf } from '../domain/licences.ts'
import { describeDataset } from '../export/describe-dataset.ts'
import { countryWords } from '../i18n/country-words.ts'
import { titleOf } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import { CARD_SIZE } from '../picture/paint-card.ts'
import { describeCountryPage } from './describe-country-page.ts'
import { CARD_FILE, countryFolder, SITE_FROM_PAGE } from './page-address.ts'

/** @param site null where its address is not known: addresses are then relative, which a reader of the page resolves by the page's. */
export function countryJsonLd(dataset: Dataset, code: CountryCode, site: string | null) {
  const { atlas } = dataset
  const { country, selected, documents } = countryFacts(dataset, code)
  const { title, description } = describeCountryPage(dataset, code)
  const home = site ?? SITE_FROM_PAGE
  const page = site === null ? './' : site + countryFolder(code)
  const list = site === null ? '../' : `${site}country/`
  return {
    '@context': 'https://schema.org/',
    '@type': 'WebPage',
    name: title,
    description,
    url: page,
    inLanguage: 'en',
    dateModified: atlas.issued,
    license: licenceOf(atlas.license).url,
    about: {
      '@type': 'Place',
      name: country.name,
      identifier: country.iso,
    },
    isPartOf: {
      '@type': 'Dataset',
      name: words.title,
      description: describeDataset(dataset).summary,
      url: home,
      version: atlas.version,
      datePublished: atlas.issued,
      license: licenceOf(atlas.license).url,
      creator: { '@type': 'Organization', name: words.title },
    },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: words.title, item: home },
        { '@type': 'ListItem', position: 2, name: countryWords.list.title, item: list },
        { '@type': 'ListItem', position: 3, name: country.name },
      ],
    },
    primaryImageOfPage: {
      '@type': 'ImageObject',
      contentUrl: page + CARD_FILE,
      encodingFormat: 'image/png',
      ...CARD_SIZE,
    },
    citation: documents.map((document) => ({
      '@type': 'CreativeWork',
      name: titleOf(document),
      ...(document.url && { url: document.url }),
    })),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: selected.length,
      itemListElement: selected.map(({ mention }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: mention.title,
        description: mention.summary,
        url: `${page}#${mention.mention}`,
      })),
    },
  }
}
