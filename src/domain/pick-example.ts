/** Which mention stands for many, where a page explains a value by one of its own data. */
import type { Mention } from './mention.ts'

/**
 * The one that tells most: with a certain date rather than without, then with the most of source, actors and figure;
 * among equals the first in the order of the data. What is shown already gives way, unless there is nothing else.
 */
export function pickExample(mentions: readonly Mention[], shown: ReadonlySet<string>): Mention | undefined {
  const fresh = mentions.filter(({ mention }) => !shown.has(mention))
  const candidates = fresh.length > 0 ? fresh : mentions
  return [...candidates].sort((a, b) => tells(b) - tells(a))[0]
}

function tells({ dating, via, actors, quantity }: Mention): number {
  const details = [via !== null, actors.length > 0, quantity !== null].filter(Boolean).length
  return (dating === 'during' ? 10 : 0) + details
}
