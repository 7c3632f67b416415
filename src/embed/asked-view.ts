/**
 * What an embed's address asks for, as far as the data holds it, and in words what it doesn't. An embed that is about a country, a region
 * or a mention stands for that: where it knows none of those it names, it shows nothing, and not all mentions.
 */
import { findUnreadFlags } from '../domain/embed-flags.ts'
import { DEFAULT_PICTURE } from '../domain/picture-choice.ts'
import { settleView, type UnknownPart } from '../domain/settle-view.ts'
import { findUnread, type UnreadParts } from '../domain/unread-parts.ts'
import { asksToOpen, readView, type View } from '../domain/view.ts'
import type { EmbedData } from './embed-data.ts'

type Openers = Pick<View, 'country' | 'region' | 'mention' | 'total' | 'compare'>

export interface AskedView {
  readonly view: View
  /** As written, for the atlas, which says what became of what is no more. */
  readonly openers: Openers
  /** Whether it is about nothing that there is. */
  readonly isLost: boolean
  /** What of the address could not be read or isn't there. */
  readonly unread: UnreadParts & { readonly unknown: readonly UnknownPart[] }
}

/** @param query of the embed's address. Nothing is presented in an article, nor by the links that it gives. */
export function readAskedView(query: string, data: EmbedData): AskedView {
  const asked: View = { ...readView(query), presentation: null, picture: DEFAULT_PICTURE }
  const settled = settleView(asked, data)
  const { view, lost } = settleMention(settled.view, data)
  const { country, region, mention, total, compare } = asked
  const { parts, tooLong } = findUnread(query)
  return {
    view,
    openers: { country, region, mention, total, compare },
    isLost: asksToOpen(query) && !isAbout(view),
    unread: {
      parts: [...parts, ...findUnreadFlags(query)],
      tooLong,
      unknown: [...settled.unknown, ...lost],
    },
  }
}

function isAbout({ country, region, mention, compare }: View): boolean {
  return country !== null || region !== null || mention !== null || compare.length > 0
}

/** The page has a panel that says what became of a mention; an embed has none. */
function settleMention(
  view: View,
  { mentionById, retiredById }: EmbedData,
): { view: View; lost: readonly UnknownPart[] } {
  const { mention: value } = view
  if (value === null || mentionById.has(value)) return { view, lost: [] }
  const retired = retiredById.get(value)
  const mention = retired?.replacedBy && mentionById.has(retired.replacedBy) ? retired.replacedBy : null
  return {
    view: { ...view, mention },
    lost: [{ part: 'mention', value, reason: retired?.reason ?? null }],
  }
}
