/** Fetches what the mentions say, once a reader asks: the published features, of which each mention is read once. */
import type { MentionProperties } from '../domain/mention.ts'

export type MentionText = Pick<
  MentionProperties,
  'mention' | 'title' | 'summary' | 'when' | 'via' | 'quantity' | 'section' | 'lines' | 'notes' | 'url'
>

export type MentionTexts = ReadonlyMap<string, MentionText>

let loaded: Promise<MentionTexts> | undefined

/**
 * @param address of mentions.geojson.
 * @throws where it can't be fetched or read; the next call tries again.
 */
export function loadTexts(address: string): Promise<MentionTexts> {
  loaded ??= fetchTexts(address).catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function fetchTexts(address: string): Promise<MentionTexts> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`mentions.geojson could not be fetched (${response.status})`)
  const content: unknown = await response.json()
  const features = isObject(content) && Array.isArray(content.features) ? content.features : []
  const texts = features.flatMap((feature: unknown) =>
    isObject(feature) && isText(feature.properties) ? [feature.properties] : [],
  )
  if (texts.length === 0 || texts.length < features.length)
    throw new Error('mentions.geojson is not what this page expects')
  return new Map(texts.map((text) => [text.mention, text]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The whole check (src/domain/mention.ts) would be a third of this script; what is shown is checked. */
function isText(value: unknown): value is MentionText {
  if (!isObject(value)) return false
  const isNullOr = (type: string, one: unknown) => one === null || typeof one === type
  return (
    ['mention', 'title', 'summary'].every((name) => typeof value[name] === 'string') &&
    ['when', 'via', 'section'].every((name) => isNullOr('string', value[name])) &&
    isNullOr('object', value.quantity) &&
    ['lines', 'notes'].every((name) => Array.isArray(value[name])) &&
    (value.url === null || (typeof value.url === 'string' && /^https?:/i.test(value.url)))
  )
}
