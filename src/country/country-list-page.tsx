/** The list of all countries and territories that have a page, by continent. */
import type { ReactNode } from 'react'
import { ACTIVITIES } from '../domain/activities.ts'
import type { Country } from '../domain/atlas.ts'
import { listCountries } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Mention } from '../domain/mention.ts'
import { countryWords } from '../i18n/country-words.ts'
import { words } from '../i18n/words.ts'
import { MarkSign } from './mark-sign.tsx'
import { SITE_FROM_LIST } from './page-address.ts'
import { PageFrame } from './page-frame.tsx'

export function CountryListPage({ dataset }: { readonly dataset: Dataset }): ReactNode {
  const { atlas, mentions } = dataset
  const countries = listCountries(dataset)
  const { list } = countryWords
  const besides = listBesides(dataset)
  return (
    <PageFrame atlas={atlas} site={SITE_FROM_LIST} map={SITE_FROM_LIST}>
      <h1>{list.title}</h1>
      <p className="country-summary">
        {list.standfirst(words.mentions(mentions.length), countries.length, atlas.documents.length)}
      </p>
      <p>{words.introRules}</p>
      {groupByContinent(dataset, countries).map(({ continent, members }) => (
        <section key={continent} aria-labelledby={continent.toLowerCase()}>
          <h2 id={continent.toLowerCase()}>{continent}</h2>
          <ul className="country-index">
            {members.map(({ iso, name }) => (
              <CountryEntry
                key={iso}
                code={iso}
                name={name}
                own={mentions.filter((one) => one.countries.includes(iso))}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="hint country-foot">
        {besides.length > 0 && list.besides(words.list(besides))} {words.map.borders}
      </p>
    </PageFrame>
  )
}

interface CountryEntryProps {
  readonly code: string
  readonly name: string
  readonly own: readonly Mention[]
}

function CountryEntry({ code, name, own }: CountryEntryProps): ReactNode {
  const present = ACTIVITIES.filter((activity) => own.some((one) => one.activity === activity))
  return (
    <li>
      <a href={`./${code}/`}>{name}</a> <span className="hint">{words.mentions(own.length)}</span>
      <span className="country-marks">
        <span className="visually-hidden">
          : {words.list(present.map((activity) => words.activities[activity].toLowerCase()))}
        </span>
        {present.map((activity) => (
          <MarkSign key={activity} activity={activity} size={11} />
        ))}
      </span>
    </li>
  )
}

/** Continents and countries by name. */
function groupByContinent({ atlas, regionsOf }: Dataset, countries: readonly Country[]) {
  const nameOf = (m49: string | undefined) => atlas.regions.find((one) => one.m49 === m49)?.name ?? ''
  const continentOf = ({ iso }: Country) => nameOf(regionsOf.get(iso)?.at(-2))
  const sorted = [...countries].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const continents = [...new Set(sorted.map(continentOf))].sort()
  return continents.map((continent) => ({
    continent,
    members: sorted.filter((country) => continentOf(country) === continent),
  }))
}

/** Named on the lines of a mention of others, and nowhere else. */
function listBesides({ atlas, mentions }: Dataset): string[] {
  const own = new Set(mentions.flatMap(({ countries }) => countries))
  const named = new Set(mentions.flatMap(({ related }) => related))
  return atlas.countries.filter(({ iso }) => named.has(iso) && !own.has(iso)).map(({ name }) => name)
}
