// The lines in published pages, run as a browser runs them: whether it can run the atlas, and whether the address asks for another view.

import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEEDED_FEATURES } from '../../src/app/needed-features.ts'
import { PAGE_SCRIPT } from '../../src/app/page-script.ts'
import { DEFAULT_VIEW, shareView, type View, writeView } from '../../src/domain/view.ts'

type Listener = (event: { target: object }) => void

interface Ran {
  readonly attributes: Readonly<Record<string, string>>
  /** @returns how often the page is loaded anew for it. */
  readonly click: (target: object) => number
}

/** @param lacking of what the atlas needs. */
function run(search: string, lacking?: string): Ran {
  const attributes: Record<string, string> = {}
  const listeners: Listener[] = []
  let reloads = 0
  const window: Record<string, unknown> = { location: { search, reload: () => reloads++ } }
  for (const path of NEEDED_FEATURES) if (path !== lacking) give(window, path.split('.'))
  runInNewContext(PAGE_SCRIPT, {
    window,
    document: {
      documentElement: {
        setAttribute: (name: string, value: string) => {
          attributes[name] = value
        },
      },
      addEventListener: (_: string, listener: Listener) => listeners.push(listener),
    },
  })
  return {
    attributes,
    click: (target) => {
      for (const listener of listeners) listener({ target })
      return reloads
    },
  }
}

function give(object: Record<string, unknown>, [name = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) object[name] ??= () => undefined
  else {
    object[name] ??= {}
    give(object[name] as Record<string, unknown>, rest)
  }
}

test('it knows only words that a browser of 2012 reads, and nothing that could open an element', () => {
  expect(PAGE_SCRIPT).not.toContain('<')
  expect(PAGE_SCRIPT).not.toMatch(/=>|`|\b(let|const|class|async|of)\b|\?\.|\?\?|\.\.\./)
})

test('a browser with all that the atlas needs waits for its script', () => {
  expect(run('').attributes).toEqual({ 'data-start': 'late' })
})

test.each(NEEDED_FEATURES)('one without %s does not', (lacking) => {
  expect(run('', lacking).attributes).toEqual({ 'data-start': 'old' })
})

const VIEWS: readonly Partial<View>[] = [
  {},
  { activities: ['training', 'agreement'] },
  { activities: [] },
  { years: { from: 2013, to: 2022 } },
  { uncertain: false },
  { statuses: ['claimed'] },
  { documents: ['link-2022'] },
  { regions: ['035'] },
  { country: 'TZA' },
  { region: '035' },
  { compare: ['TZA', 'KEN'] },
  { mention: 'link-2022-067-1' },
  { total: 'link-2022-t-055-1' },
  { camera: { longitude: 34, latitude: -6, zoom: 2 } },
  { presentation: { lesson: null, step: 1, revealed: false, switched: [] } },
]

const asked = (search: string) => 'data-asked' in run(search).attributes

test('it says whether the address asks for another view than the published one, in each of its spellings', () => {
  for (const change of VIEWS) {
    const view = { ...DEFAULT_VIEW, ...change }
    const isAsked = Object.keys(change).length > 0
    for (const query of [writeView(view), shareView(view), encodeURI(shareView(view)).replaceAll(',', '%2C')])
      expect([query, asked(`?${query}`)]).toEqual([query, isAsked])
  }
})

test('what is no part of a view asks for none, and nothing in an address stops the lines', () => {
  expect(asked('?utm_source=letter&fbclid=1&constructor=1&__proto__=1&hasOwnProperty=1&country=&map')).toBe(
    false,
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(run(`?${text}`).attributes['data-start']).toBe('late')
    }),
  )
})

test('what is marked to reload the page does, and nothing else', () => {
  const link = (name: string | null) => ({ getAttribute: () => name })
  expect(run('').click(link('reload'))).toBe(1)
  expect(run('').click(link(null))).toBe(0)
  expect(run('').click({})).toBe(0) // the document itself
})
