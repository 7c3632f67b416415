/** The names by which a text can mean a country, and the phrases in which such a name means none. */
import * as v from 'valibot'
import { COUNTRY_CODE, type CountryCode } from '../../src/domain/countries.ts'

const text = v.pipe(v.string(), v.minLength(1))
const code = v.pipe(v.string(), v.regex(COUNTRY_CODE))

/** What of a row of data/countries.yaml is needed here. */
export const namedCountrySchema = v.object({
  iso: code,
  name: text,
  aliases: v.array(text),
  adjectives: v.array(text),
})

/** A row of data/lookalikes.yaml, which says what the kinds mean. */
export const lookalikeSchema = v.strictObject({
  phrase: text,
  country: code,
  kind: v.picklist(['person', 'organisation', 'region']),
})

export type NamedCountry = v.InferOutput<typeof namedCountrySchema>
export type Lookalike = v.InferOutput<typeof lookalikeSchema>

export interface CountryName {
  readonly text: string
  readonly country: CountryCode
  /** `region` is passed over: a part of the world is no country and looks like none. */
  readonly meaning: 'country' | 'lookalike' | 'region'
}

export function compileNames(
  countries: readonly NamedCountry[],
  lookalikes: readonly Lookalike[],
): CountryName[] {
  return [
    ...countries.flatMap(({ iso, name, aliases, adjectives }) =>
      [name, ...aliases, ...adjectives].map(
        (one): CountryName => ({ text: one, country: iso, meaning: 'country' }),
      ),
    ),
    ...lookalikes.map(({ phrase, country, kind }): CountryName => {
      return { text: phrase, country, meaning: kind === 'region' ? 'region' : 'lookalike' }
    }),
  ]
}
