/** Links to other profiles and mentions, in a row. */
import { Fragment, type ReactNode } from 'react'
import { openCountry } from '../../state/atlas-store.ts'
import { useDataset } from '../../state/selectors.ts'

/** @param mention opened in each of the countries; none where it is not theirs. */
export function CountryLinks({
  codes,
  mention = null,
}: {
  readonly codes: readonly string[]
  readonly mention?: string | null
}): ReactNode {
  const { countryByCode } = useDataset()
  return (
    <>
      {codes.map((code, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          <button type="button" className="link-button" onClick={() => openCountry(code, mention)}>
            {countryByCode.get(code)?.name ?? code}
          </button>
        </Fragment>
      ))}
    </>
  )
}

/** Mentions by title, with the countries that they belong to. */
export function MentionLinks({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { mentionById, countryByCode } = useDataset()
  return (
    <ul className="mention-links">
      {ids.flatMap((id) => {
        const mention = mentionById.get(id)
        const [first] = mention?.countries ?? []
        if (!mention || first === undefined) return []
        const names = mention.countries.map((code) => countryByCode.get(code)?.name ?? code)
        return (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => openCountry(first, id)}>
              {mention.title}
            </button>{' '}
            ({names.join(', ')})
          </li>
        )
      })}
    </ul>
  )
}
