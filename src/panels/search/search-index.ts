/**
 * What can be looked for, and in which order it is found. Places come first, by the beginning of a word of their name or of
 * another name; then mentions by their words. Typing errors are forgiven by the library, which ranks what no beginning finds.
 */
import MiniSearch from 'minisearch'
import { ACTIVITIES, ACTIVITY_KINDS, type Activity, type Kind } from '../../domain/activities.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { WORLD } from '../../domain/regions.ts'
import { describeWhen } from '../../i18n/describe.ts'
import { words } from '../../i18n/words.ts'

export type Finding =
  | { readonly kind: 'country'; readonly value: string }
  | { readonly kind: 'region'; readonly value: string }
  | { readonly kind: 'activity'; readonly value: Activity }
  | { readonly kind: 'activity-kind'; readonly value: Kind }
  | { readonly kind: 'mention'; readonly value: string }

export type Entry = Finding & {
  readonly id: string
  readonly title: string
  /** Other names, by which it is found as well. */
  readonly aliases: readonly string[]
  /** What else it says: agencies, firms, people, the summary. */
  readonly text: string
  readonly detail: string
  /** How many mentions it stands for. */
  readonly mentions: number
}

/** @returns a function that finds at most `limit` entries, the best first. */
export function createSearch(dataset: Dataset): (query: string, limit: number) => Entry[] {
  const entries = listEntries(dataset)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const index = new MiniSearch<Entry>({
    fields: ['title', 'aliases', 'text'],
    extractField: (entry, field) => {
      const value = entry[field as 'id' | 'title' | 'aliases' | 'text']
      return typeof value === 'string' ? value : value.join(' ')
    },
    processTerm: normalise,
    searchOptions: {
      boost: { title: 3, aliases: 2 },
      // A word in a summary as it was typed comes before one in a title that only resembles it.
      weights: { prefix: 0.6, fuzzy: 0.1 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
      boostDocument: (id) => (byId.get(String(id))?.kind === 'mention' ? 1 : 2),
    },
  })
  index.addAll(entries)
  return (query, limit) => {
    const wanted = normalise(query).trim()
    if (wanted === '') return []
    const begun = entries
      .flatMap((entry) => {
        const rank = entry.kind === 'mention' ? null : rankOf(entry, wanted)
        return rank === null ? [] : [{ entry, rank }]
      })
      .sort(
        (a, b) =>
          groupOf(a.entry) - groupOf(b.entry) ||
          a.rank - b.rank ||
          b.entry.mentions - a.entry.mentions ||
          a.entry.title.localeCompare(b.entry.title, 'en'),
      )
      .map(({ entry }) => entry)
    const others = index.search(query).flatMap(({ id }) => byId.get(String(id)) ?? [])
    return [...new Set([...begun, ...others])].slice(0, limit)
  }
}

/** Countries of the data, then whatever else has mentions, then what the documents are silent about. */
function groupOf({ kind, mentions }: Entry): number {
  if (mentions === 0) return 2
  return kind === 'country' ? 0 : 1
}

/** 0 where the name begins so, 1 where another name does, 2 and 3 where a later word of them does; else null. */
function rankOf({ title, aliases }: Entry, wanted: string): number | null {
  const names = [normalise(title), ...aliases.map(normalise)]
  const whole = names.findIndex((name) => name.startsWith(wanted))
  if (whole >= 0) return Math.min(whole, 1)
  const word = names.findIndex((name) => name.includes(` ${wanted}`))
  return word >= 0 ? 2 + Math.min(word, 1) : null
}

/** Small letters without accents; what is neither letter nor digit parts words. */
function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
}

function listEntries({ atlas, mentions, regionsOf, countryByCode }: Dataset): Entry[] {
  const count = (holds: (mention: Dataset['mentions'][number]) => boolean) => mentions.filter(holds).length
  const place = { text: '', aliases: [] }
  const countries = atlas.countries.map(({ iso, name, aliases }): Entry => {
    const own = count((mention) => mention.countries.includes(iso))
    return {
      ...place,
      kind: 'country',
      value: iso,
      id: `country-${iso}`,
      title: name,
      aliases,
      detail: own === 0 ? words.search.silent : words.mentions(own),
      mentions: own,
    }
  })
  const regions = atlas.regions
    .filter(({ m49 }) => m49 !== WORLD)
    .map(({ m49, name, aliases }): Entry => {
      const own = count((mention) => mention.countries.some((code) => regionsOf.get(code)?.includes(m49)))
      const detail = `${words.search.region}, ${words.mentions(own)}`
      return {
        ...place,
        aliases,
        kind: 'region',
        value: m49,
        id: `region-${m49}`,
        title: name,
        detail,
        mentions: own,
      }
    })
  const activities = ACTIVITIES.flatMap((activity): Entry[] => {
    const own = count((mention) => mention.activity === activity)
    const kinds = ACTIVITY_KINDS[activity].map((kind): Entry => {
      const ofKind = count((mention) => mention.kind === kind)
      const detail = `${words.activities[activity]}, ${words.mentions(ofKind)}`
      const title = words.kinds[kind]
      return {
        ...place,
        kind: 'activity-kind',
        value: kind,
        id: `kind-${kind}`,
        title,
        detail,
        mentions: ofKind,
      }
    })
    const detail = `${words.search.activity}, ${words.mentions(own)}`
    const title = words.activities[activity]
    return [
      {
        ...place,
        kind: 'activity',
        value: activity,
        id: `activity-${activity}`,
        title,
        detail,
        mentions: own,
      },
      ...kinds,
    ]
  })
  const told = mentions.map((mention): Entry => {
    const names = mention.countries.map((code) => countryByCode.get(code)?.name ?? code)
    const { summary, actors, via, place: site, title } = mention
    return {
      kind: 'mention',
      value: mention.mention,
      id: mention.mention,
      title,
      aliases: [...actors, ...(via ? [via] : [])],
      text: [summary, site?.name ?? '', ...names].join(' '),
      detail: `${names.join(', ')}, ${describeWhen(mention.when)}`,
      mentions: 1,
    }
  })
  return [...countries, ...regions, ...activities, ...told]
}
