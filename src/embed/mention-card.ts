/** A mention as a reader of an embed reads it: over the map, or under the map of its country. */
import type { MappedMention } from '../domain/mention.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { describePassage, describeQuantity, describeWhen, shortNameOf, titleOf } from '../i18n/describe.ts'
import { embedScriptWords } from '../i18n/embed-script-words.ts'
import { mapWords } from '../i18n/map-words.ts'
import { htmlElement } from '../ui/html-element.ts'
import type { EmbedData } from './embed-data.ts'
import type { MentionText } from './load-texts.ts'

type Selected = SelectedMention<MappedMention>

interface CardOrder {
  readonly data: EmbedData
  /** Shown first and marked. */
  readonly mention: string | null
}

export function pickedFirst({
  selected,
  mention,
}: {
  readonly selected: readonly Selected[]
  readonly mention: string | null
}): readonly Selected[] {
  return [...selected].sort(
    (a, b) => Number(b.mention.mention === mention) - Number(a.mention.mention === mention),
  )
}

/** @param text of it; without one the card says that it is missing. */
export function mentionCard(
  { mention }: Selected,
  text: MentionText | undefined,
  { data, mention: asked }: CardOrder,
): HTMLElement {
  const picked = String(mention.mention === asked)
  if (!text) return htmlElement('article', {}, [embedScriptWords.textsMissing])
  return htmlElement('article', { 'data-mention': mention.mention, 'data-picked': picked }, [
    htmlElement('h3', {}, [text.title]),
    htmlElement('small', {}, [`${describeWhen(text.when)} · ${mapWords.kinds[mention.kind]}`]),
    htmlElement('p', {}, [text.summary]),
    text.quantity ? htmlElement('small', {}, [describeQuantity(text.quantity)]) : null,
    htmlElement('p', {}, [
      statusSign(mention),
      text.via ? ` ${mapWords.passage.accordingTo(text.via)}` : null,
    ]),
    htmlElement('small', {}, [passage(mention, text, data)]),
  ])
}

export function statusSign({ status: value }: MappedMention): HTMLElement {
  return htmlElement('span', { class: 'status', 'data-status': value }, [mapWords.statuses[value]])
}

/** Document, heading, lines and notes, and the way to the passage itself. */
export function passage(mention: MappedMention, text: MentionText, { documentById }: EmbedData): Node {
  const document = documentById.get(mention.document)
  const source = document ? `${titleOf(document)}, ${shortNameOf(document)}` : mention.document
  return htmlElement('span', {}, [
    `${source}; ${describePassage(text)}. `,
    text.url
      ? htmlElement('a', { href: text.url, target: '_blank', rel: 'noopener noreferrer' }, [
          mapWords.passage.open,
        ])
      : mapWords.passage.noAddress,
  ])
}
