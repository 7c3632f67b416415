/** Other countries and their mentions, linked to the pages that have them. */
import { Fragment, type ReactNode } from 'react'
import type { CountryCode } from '../domain/countries.ts'
import { useCountry } from './country-context.ts'
import { viewFromPage } from './page-address.ts'

interface CountryLinksProps {
  readonly codes: readonly CountryCode[]
  /** That they share: where a page has it, the link leads to it. */
  readonly mention?: string
}

/** One without a page is shown by the interactive map, which says that the documents report nothing there. */
export function CountryLinks({ codes, mention }: CountryLinksProps): ReactNode {
  const { dataset, pages } = useCountry()
  const anchor = mention === undefined ? '' : `#${mention}`
  return (
    <>
      {codes.map((code, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          <a href={pages.has(code) ? `../${code}/${anchor}` : viewFromPage({ country: code })}>
            {dataset.countryByCode.get(code)?.name ?? code}
          </a>
        </Fragment>
      ))}
    </>
  )
}

/** Mentions by title, with the countries that they belong to. */
export function MentionLinks({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { country, dataset } = useCountry()
  return (
    <ul className="mention-links">
      {ids.flatMap((id) => {
        const mention = dataset.mentionById.get(id)
        const [first] = mention?.countries ?? []
        if (!mention || first === undefined) return []
        const isHere = mention.countries.includes(country.iso)
        const names = mention.countries.map((code) => dataset.countryByCode.get(code)?.name ?? code)
        return (
          <li key={id}>
            <a href={isHere ? `#${id}` : `../${first}/#${id}`}>{mention.title}</a> ({names.join(', ')})
          </li>
        )
      })}
    </ul>
  )
}
