/** What a reader opens over the map: a country's mentions with their passages, or all of the selection as a table. */

import type { MappedMention } from '../domain/mention.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { describeWhen } from '../i18n/describe.ts'
import { embedScriptWords } from '../i18n/embed-script-words.ts'
import { mapWords } from '../i18n/map-words.ts'
import { htmlElement } from '../ui/html-element.ts'
import type { EmbedData } from './embed-data.ts'
import type { MentionTexts } from './load-texts.ts'
import { mentionCard, passage, pickedFirst, statusSign } from './mention-card.ts'

type Selected = SelectedMention<MappedMention>

export interface CountryOrder {
  readonly data: EmbedData
  readonly country: string
  /** Of the selection. */
  readonly selected: readonly Selected[]
  /** Mentions of the country that the filters hide. */
  readonly hidden: number
  /** Shown first and marked. */
  readonly mention: string | null
  /** Of the country in the atlas. */
  readonly address: string
}

export interface TableOrder {
  readonly data: EmbedData
  readonly selected: readonly Selected[]
  readonly caption: string
  readonly address: string
}

export interface EmbedSheet {
  readonly openCountry: (order: CountryOrder) => void
  readonly openTable: (order: TableOrder) => void
}

/** @param texts fetches them; called anew at every opening. */
export function bindSheet(element: HTMLElement, texts: () => Promise<MentionTexts>): EmbedSheet {
  let opener: Element | null = null
  let opening = 0
  const close = () => {
    element.hidden = true
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true })
  }
  // Only while the focus is in it: the page around has keys of its own.
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  const open = (
    kind: string,
    title: string,
    before: readonly Node[],
    fill: (texts: MentionTexts) => Node[],
  ) => {
    if (element.hidden) opener = document.activeElement
    const own = ++opening
    const heading = htmlElement('h2', { tabindex: '-1', id: 'embed-sheet-title' }, [title])
    const closing = htmlElement('button', { type: 'button', 'aria-label': embedScriptWords.close }, ['×'])
    closing.addEventListener('click', close)
    const head = htmlElement('div', { class: 'embed-sheet-head' }, [heading, closing])
    const content = htmlElement('div', {}, [htmlElement('p', { role: 'status' }, [embedScriptWords.loading])])
    element.dataset.kind = kind
    element.setAttribute('aria-labelledby', 'embed-sheet-title')
    element.replaceChildren(head, ...before, content)
    element.hidden = false
    element.scrollTop = 0
    heading.focus() // and so into view, also where the frame is higher than the reader's window
    texts().then(
      (loaded) => {
        if (own === opening) content.replaceChildren(...fill(loaded))
      },
      (error: unknown) => {
        console.warn(error)
        if (own === opening)
          content.replaceChildren(htmlElement('p', { role: 'alert' }, [embedScriptWords.textsMissing]))
      },
    )
  }
  return {
    openCountry: (order) => {
      const name = order.data.countryByCode.get(order.country)?.name ?? order.country
      const { hidden, address } = order
      const more = [
        htmlElement('p', {}, [mapWords.mentions(order.selected.length)]),
        ...(hidden > 0 ? [htmlElement('p', {}, [embedScriptWords.hiddenMentions(hidden)])] : []),
        link(address, embedScriptWords.inAtlas(name)),
      ]
      open('country', name, more, (texts) => [
        ...pickedFirst(order).map((one) => mentionCard(one, texts.get(one.mention.mention), order)),
        htmlElement('p', {}, [htmlElement('small', {}, [embedScriptWords.silence])]),
      ])
    },
    openTable: (order) => {
      open('table', embedScriptWords.viewData, [link(order.address, embedScriptWords.openAtlas)], (texts) => [
        table(order, texts),
      ])
    },
  }
}

function link(address: string, text: string): HTMLElement {
  return htmlElement('p', {}, [
    htmlElement('a', { href: address, target: '_blank', rel: 'noopener' }, [text]),
  ])
}

function table({ data, selected, caption }: TableOrder, texts: MentionTexts): HTMLElement {
  const { columns } = embedScriptWords
  const names = (countries: readonly string[]) =>
    mapWords.list(countries.map((country) => data.countryByCode.get(country)?.name ?? country))
  const rows = selected.map(({ mention, countries }) => {
    const text = texts.get(mention.mention)
    const cells: Node[] = [
      htmlElement('th', { scope: 'row' }, [names(countries)]),
      ...[
        mapWords.activities[mention.activity],
        text?.title ?? mention.mention,
        describeWhen(text?.when ?? null),
      ].map((value) => htmlElement('td', {}, [value])),
      htmlElement('td', {}, [statusSign(mention)]),
      htmlElement('td', {}, [text ? passage(mention, text, data) : embedScriptWords.textsMissing]),
    ]
    return htmlElement('tr', { 'data-mention': mention.mention }, cells)
  })
  const head = Object.values(columns).map((name) => htmlElement('th', { scope: 'col' }, [name]))
  return htmlElement('table', {}, [
    htmlElement('caption', {}, [caption]),
    htmlElement('thead', {}, [htmlElement('tr', {}, head)]),
    htmlElement('tbody', {}, rows),
  ])
}
