/** Whose data this is, in which version and under which licence, where all of it lies, and how to cite the page. */
import type { ReactNode } from 'react'
import { licenceOf } from '../domain/licences.ts'
import { REPORTERS_TABLE } from '../export/tables/reporters-table.ts'
import { countryWords } from '../i18n/country-words.ts'
import { nameSource } from '../i18n/describe-extract.ts'
import { useCountry } from './country-context.ts'
import { SITE_FROM_PAGE } from './page-address.ts'

const DATA = `${SITE_FROM_PAGE}data/`

export function SourceSection(): ReactNode {
  const { dataset, country, address } = useCountry()
  const licence = licenceOf(dataset.atlas.license)
  const source = nameSource(dataset)
  const {
    title,
    files,
    csv,
    geojson,
    reporters,
    package: description,
    licence: under,
    report,
    howToReport,
    cite,
    citation,
  } = countryWords.source
  return (
    <section aria-labelledby="data">
      <h2 id="data">{title}</h2>
      <p>
        {source}. {files} <a href={`${DATA}mentions.csv`}>{csv}</a>,{' '}
        <a href={`${DATA}mentions.geojson`}>{geojson}</a>,{' '}
        <a href={`${DATA}${REPORTERS_TABLE.name}.csv`}>{reporters}</a>, <a href={DATA}>{description}</a>.{' '}
        {under}{' '}
        <a href={licence.url} rel="license noreferrer">
          {licence.name}
        </a>
        .
      </p>
      <p>
        {report} <a href={`${SITE_FROM_PAGE}method/#report`}>{howToReport}</a>
      </p>
      <p className="country-citation">
        {cite}: {citation(country.name, source, address)}
      </p>
    </section>
  )
}
