// The copy in one file as HTML, of the invented world: what it holds, and what it leads to.

import { beforeAll, expect, test } from 'vitest'
import { renderOffline } from '../../src/app/render-offline.tsx'
import type { Dataset } from '../../src/domain/dataset.ts'
import { embedButtonWords } from '../../src/i18n/embed-button-words.ts'
import { words } from '../../src/i18n/words.ts'
import { tinyAtlas } from '../fixtures/atlas.ts'
import { textOf } from '../fixtures/read-html.ts'

const SITE = 'https://news.example/atlas/'

let dataset: Dataset
beforeAll(async () => {
  dataset = (await tinyAtlas()).dataset
})

const render = (site: string | null) =>
  renderOffline({
    dataset,
    shapes: dataset.shapes,
    site,
    policy: "default-src 'none'",
    styles: 'p > a { color: red }',
    icon: 'data:image/svg+xml,',
    parts: [{ name: 'atlas.json', packed: 'H4sI+/A=' }],
  })

const leads = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].flatMap(([, to = '']) => (to.startsWith('#') ? [] : [to]))

test('its policy stands before all that it holds for', () => {
  const html = render(null)
  const policy = html.indexOf('http-equiv="Content-Security-Policy"')
  expect(policy).toBeGreaterThan(0)
  for (const tag of ['<style', '<script', '<link', '<svg']) expect(html.indexOf(tag)).toBeGreaterThan(policy)
})

test('styles and parts stand in it letter by letter', () => {
  const html = render(null)
  expect(html).toContain('<style>p > a { color: red }</style>')
  expect(html).toContain('<script id="atlas.json" type="application/gzip">H4sI+/A=</script>')
})

test('it says what it is, and of which data', () => {
  const { version, issued } = dataset.atlas
  const text = textOf(render(null))
  expect(text).toContain(words.offline.copy(version, issued))
  expect(text).toContain(words.offline.about)
})

test('where no address is known it names no page of the site, and keeps no room for Share and Embed', () => {
  const html = render(null)
  expect(html).toContain('data-offline=""')
  expect(leads(html).filter((to) => !to.startsWith('https://'))).toEqual([])
  for (const word of [words.nav.method, words.allCountries, words.share.button, embedButtonWords.button])
    expect(html).not.toContain(`>${word}<`)
})

test('where one is known it leads there, and says so', () => {
  const html = render(SITE)
  expect(html).toContain(`data-offline="${SITE}"`)
  expect(leads(html)).toEqual(expect.arrayContaining([`${SITE}method/`, `${SITE}country/`, SITE]))
  expect(leads(html).filter((to) => !to.startsWith('https://'))).toEqual([])
  expect(html).toContain(words.offline.onWeb(words.nav.method))
  expect(html).toContain(`>${words.share.button}<`)
  expect(html).not.toContain(`>${embedButtonWords.button}<`)
})
