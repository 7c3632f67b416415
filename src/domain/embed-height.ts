/**
 * What an embed and the page around it say to each other: how high the embed would like to be, and nothing else. The script for articles and
 * the preview of the dialog take it from here. Old copies of the script and old embeds are about for years: none must have to ask or to answer.
 */

/** Asks an embed to say its height again, for whoever came too late to hear it. */
export const HEIGHT_QUESTION = 'atlasHeight?'

/** In CSS pixels. What lies outside is no embed of ours: the largest is a table opened on a phone. */
export const LEAST_HEIGHT = 80
export const MOST_HEIGHT = 20_000

/** @param message anything: any page can send one. @returns null for all but `{ atlasHeight: 512 }`. */
export function readEmbedHeight(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !('atlasHeight' in message)) return null
  const { atlasHeight, ...more } = message
  const isHeight =
    typeof atlasHeight === 'number' &&
    Number.isInteger(atlasHeight) &&
    atlasHeight >= LEAST_HEIGHT &&
    atlasHeight <= MOST_HEIGHT
  return isHeight && Object.keys(more).length === 0 ? atlasHeight : null
}
