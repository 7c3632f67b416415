// The texts of the mentions, fetched when a reader asks: what is not what the page expects is refused, and asked for again.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const GOOD = {
  mention: 'a-1',
  title: 'Course',
  summary: 'A course.',
  when: null,
  via: null,
  quantity: null,
  section: null,
  lines: [1],
  notes: [],
  url: 'https://example.org/#:~:text=a',
}

const collection = (properties: unknown) => ({ type: 'FeatureCollection', features: [{ properties }] })

let answers: unknown[] = []

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('fetch', async () => {
    const answer = answers.shift()
    return answer instanceof Response ? answer : new Response(JSON.stringify(answer))
  })
})
afterEach(() => vi.unstubAllGlobals())

async function load() {
  const { loadTexts } = await import('../../src/embed/load-texts.ts')
  return loadTexts
}

test('each mention is there once, and the file is fetched once', async () => {
  answers = [{ features: [{ properties: GOOD }, { properties: { ...GOOD, country: 'TZA' } }] }]
  const loadTexts = await load()
  expect([...(await loadTexts('x')).keys()]).toEqual(['a-1'])
  expect((await loadTexts('x')).get('a-1')?.title).toBe('Course')
})

test.each([
  ['an address that is no web page’s', collection({ ...GOOD, url: 'javascript:alert(1)' })],
  ['a title that is no text', collection({ ...GOOD, title: { html: '<b>' } })],
  ['no lines', collection({ ...GOOD, lines: undefined })],
  ['nothing', {}],
  ['no features', { features: [] }],
  ['an error', new Response('', { status: 503 })],
])('%s is refused, and the next call tries again', async (_, answer) => {
  answers = [answer, collection(GOOD)]
  const loadTexts = await load()
  await expect(loadTexts('x')).rejects.toThrow('mentions.geojson')
  expect((await loadTexts('x')).size).toBe(1)
})
