/**
 * Units of the double coding: each (line, country) of the evidence that is not China's own. A coding says for a unit
 * which activities it has and which status each; "none" where it reports none.
 */
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { isChina } from '../../src/domain/countries.ts'
import type { Seeds } from './seeds.ts'

export interface CodedUnit {
  readonly line: number
  readonly country: string
  /** Activities in their order, joined by "+"; "none". */
  readonly activity: string
  /** The statuses of those activities in the same order, joined by "+"; "none". */
  readonly status: string
}

export const NONE = 'none'

/** The coding that the mentions of a document amount to. A country that is only `related` has no activity. */
export function unitsOfMentions(seeds: Seeds): CodedUnit[] {
  return seeds.evidence.evidence.flatMap(({ line, countries }) =>
    countries
      .filter((country) => !isChina(country))
      .map((country) => {
        const coded = seeds.mentions
          .map((mention) => mention.value)
          .filter((mention) => mention.lines.includes(line) && mention.countries.includes(country))
          .sort((a, b) => ACTIVITIES.indexOf(a.activity) - ACTIVITIES.indexOf(b.activity))
        const activities = [...new Set(coded.map((mention) => mention.activity))]
        const statuses = activities.map((activity) =>
          [...new Set(coded.filter((one) => one.activity === activity).map((one) => one.status))]
            .sort()
            .join('/'),
        )
        return { line, country, activity: activities.join('+') || NONE, status: statuses.join('+') || NONE }
      }),
  )
}
