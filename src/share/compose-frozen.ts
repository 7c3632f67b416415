/**
 * A page that holds one view for ever: its map, every mention of it in full, and whose it is. It needs no script and makes no request, and
 * says so to the browser, which holds it to that. Pure: the same view on the same day gives the same page.
 */
import { ACTIVITIES } from '../domain/activities.ts'
import { summariseCountries } from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Extract } from '../domain/extract.ts'
import { licenceOf } from '../domain/licences.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { STATUSES } from '../domain/statuses.ts'
import { creditOf, describeDate, titleOf } from '../i18n/describe.ts'
import { nameCountries } from '../i18n/describe-embed.ts'
import { citeExtract } from '../i18n/describe-extract.ts'
import { describeSelection } from '../i18n/describe-selection.ts'
import { frozenWords } from '../i18n/frozen-words.ts'
import { words } from '../i18n/words.ts'
import { svgNode as element, type SvgNode } from '../picture/svg-node.ts'
import { composeSheet, type SheetRequest } from './compose-sheet.ts'
import { paintFrozenMap } from './frozen-map.ts'
import { writeFrozenMention } from './frozen-mention.ts'
import { serialiseHtml } from './html-node.ts'

/** Nothing is fetched and nothing runs. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/** @param styles of the page, with its fonts. */
export function composeFrozen(request: SheetRequest, styles: string): string {
  const { dataset, view } = request
  const title = frozenWords.title(words.headline, describeSelection(dataset, view))
  const head = element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, [title]),
    element('style', {}, [styles]),
  ])
  const page = element('html', { lang: 'en' }, [head, element('body', {}, writeBody(request))])
  return `<!doctype html>\n${serialiseHtml(page)}\n`
}

function writeBody(request: SheetRequest): SvgNode[] {
  const { dataset, selected, date } = request
  const { version, issued } = dataset.atlas
  const sheet = composeSheet(request)
  const { map, legends } = paintFrozenMap(request, sheet, {
    mention: (id) => dataset.mentionById.get(id)?.title ?? id,
    country: (code) => nameCountries(dataset, [code]),
  })
  const frozen = frozenWords.frozen(version, describeDate(issued), describeDate(date))
  return [
    element('header', {}, [
      element('h1', {}, [words.headline]),
      element('p', { class: 'lead' }, [sheet.words.lead]),
      element('p', { class: 'hint' }, [frozen]),
    ]),
    element('main', {}, [
      element('figure', {}, [
        map,
        ...legends,
        element(
          'figcaption',
          { class: 'hint' },
          [frozenWords.mapHint, ...sheet.words.notes].map((note) => element('p', {}, [note])),
        ),
      ]),
      ...(selected.length > 0 ? [writeIndex(selected, dataset), writeMentions(selected, dataset)] : []),
    ]),
    writeAbout(request, sheet.words.credit),
  ]
}

function writeIndex(selected: readonly SelectedMention[], dataset: Dataset): SvgNode {
  const { compare } = new Intl.Collator('en')
  const rows = [...summariseCountries(selected).values()]
    .map((summary) => ({ ...summary, name: nameCountries(dataset, [summary.country]) }))
    .sort((a, b) => compare(a.name, b.name))
  return element('section', { class: 'index' }, [
    element('h2', {}, [frozenWords.byCountry]),
    element(
      'ul',
      {},
      rows.map(({ country, name, selected: own }) =>
        element('li', { id: `country-${country}` }, [
          element('b', {}, [name]),
          element(
            'ul',
            {},
            own.map(({ mention }) =>
              element('li', {}, [element('a', { href: `#${mention.mention}` }, [mention.title])]),
            ),
          ),
        ]),
      ),
    ),
  ])
}

/** By activity, then by country: each once, whatever the number of its countries. */
function writeMentions(selected: readonly SelectedMention[], dataset: Dataset): SvgNode {
  const { compare } = new Intl.Collator('en')
  const ids = new Set(selected.map(({ mention }) => mention.mention))
  const firstName = ({ countries }: SelectedMention) => nameCountries(dataset, countries.slice(0, 1))
  const sections = ACTIVITIES.flatMap((activity) => {
    const own = selected
      .filter(({ mention }) => mention.activity === activity)
      .sort((a, b) => compare(firstName(a), firstName(b)))
    return own.length === 0
      ? []
      : [
          element('section', {}, [
            element('h3', {}, [words.activities[activity]]),
            element('p', { class: 'hint' }, [words.activityMeanings[activity]]),
            ...own.map((one) => writeFrozenMention(one, dataset, (id) => ids.has(id))),
          ]),
        ]
  })
  return element('section', { class: 'mentions' }, [
    element('h2', {}, [frozenWords.mentions(words.mentions(selected.length))]),
    ...sections,
  ])
}

function writeAbout({ dataset, view, selected, address, date }: SheetRequest, credit: string): SvgNode {
  const licence = licenceOf(dataset.atlas.license)
  const extract: Extract = { dataset, selection: view, scope: { kind: 'all' }, selected }
  const statuses = STATUSES.filter((status) => selected.some(({ mention }) => mention.status === status))
  const documents = dataset.atlas.documents.filter(({ id }) =>
    selected.some(({ mention }) => mention.document === id),
  )
  return element('footer', {}, [
    element('h2', {}, [frozenWords.about]),
    ...documents.map((document) =>
      element('p', {}, [
        element('cite', {}, [titleOf(document)]),
        `, ${creditOf(document)}. ${[document.standpoint, document.caveat].filter(Boolean).join(' ')}`,
      ]),
    ),
    ...statuses.map((status) =>
      element('p', {}, [element('b', {}, [words.statuses[status]]), `: ${words.statusMeanings[status]}`]),
    ),
    element('p', {}, [words.extract.note]),
    element('p', {}, [
      `${credit} ${frozenWords.shapes} ${frozenWords.licence}: `,
      element('a', { href: licence.url, rel: 'noreferrer' }, [licence.name]),
      '.',
    ]),
    element('p', {}, [
      `${frozenWords.cite}: `,
      element('span', { class: 'citation' }, [citeExtract(extract, { address, accessed: date })]),
    ]),
    element('p', {}, [element('a', { href: address, rel: 'noreferrer' }, [frozenWords.live]), '.']),
  ])
}
