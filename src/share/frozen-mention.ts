/** One mention of a frozen page, whole: what, where, when, how sure, who says so, and the passage it comes from. */
import type { Dataset } from '../domain/dataset.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { creditOf, describePassage, describeQuantity, describeWhen, titleOf } from '../i18n/describe.ts'
import { nameCountries } from '../i18n/describe-embed.ts'
import { frozenWords } from '../i18n/frozen-words.ts'
import { words } from '../i18n/words.ts'
import { paintMark } from '../picture/paint-marks.ts'
import { PALETTE_OF_VARIABLES } from '../picture/palette-variables.ts'
import { svgNode as element, type SvgNode, svgNode } from '../picture/svg-node.ts'

type Content = SvgNode | string

/** @param isHere whether the page holds a mention, so that another one can lead to it. */
export function writeFrozenMention(
  { mention, certain }: SelectedMention,
  dataset: Dataset,
  isHere: (id: string) => boolean,
): SvgNode {
  const { mention: id, activity, kind, status, via, countries, related, links } = mention
  const when = [describeWhen(mention.when), ...(certain ? [] : [frozenWords.unsure])].join(', ')
  const facts: readonly (readonly [name: string, content: readonly Content[] | null])[] = [
    [words.panel.quantity, mention.quantity && [describeQuantity(mention.quantity)]],
    [words.panel.dateBasis, mention.whenBasis === null ? null : [mention.whenBasis]],
    [words.panel.actors, mention.actors.length > 0 ? [words.list(mention.actors)] : null],
    [words.panel.site, mention.place && [mention.place.name]],
    [words.panel.related, related.length > 0 ? [nameCountries(dataset, related)] : null],
    [words.panel.links, links.length > 0 ? writeLinks(links, dataset, isHere) : null],
  ]
  return element('article', { id, 'data-mention': id }, [
    element('h4', {}, [mention.title]),
    element('p', { class: 'when' }, [
      svgNode('svg', { width: 16, height: 16, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' }, [
        paintMark({ activity, certain }, 13, PALETTE_OF_VARIABLES),
      ]),
      element('b', {}, [nameCountries(dataset, countries)]),
      ` · ${when} · ${words.kinds[kind]}`,
    ]),
    element('p', {}, [mention.summary]),
    element('p', { class: 'status' }, [
      element('span', { 'data-status': status }, [words.statuses[status]]),
      via === null ? '' : ` ${words.panel.accordingTo(via)}`,
    ]),
    ...facts.flatMap(([name, content]) =>
      content === null ? [] : [element('p', { class: 'fact' }, [element('b', {}, [name]), ' ', ...content])],
    ),
    writePassage(mention, dataset),
  ])
}

function writePassage(mention: SelectedMention['mention'], { documentById }: Dataset): SvgNode {
  const { document: id, url } = mention
  const document = documentById.get(id)
  return element('p', { class: 'passage' }, [
    element('cite', {}, [document ? titleOf(document) : id]),
    `, ${document ? `${creditOf(document)}; ` : ''}${describePassage(mention)}. `,
    url === null ? words.panel.noAddress : element('a', { href: url, rel: 'noreferrer' }, [words.panel.open]),
  ])
}

/** By title, with their countries. */
function writeLinks(
  ids: readonly string[],
  dataset: Dataset,
  isHere: (id: string) => boolean,
): readonly Content[] {
  const known = ids.flatMap((id) => dataset.mentionById.get(id) ?? [])
  return known.flatMap(({ mention: id, title, countries }, index) => [
    index > 0 ? '; ' : '',
    isHere(id) ? element('a', { href: `#${id}` }, [title]) : title,
    ` (${nameCountries(dataset, countries)})`,
  ])
}
