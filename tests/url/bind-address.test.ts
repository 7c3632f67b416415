// The address bar and the steps of history that follow a view; and a page that may not change its address, as some are on a disk.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PRESENTED_VIEW } from '../../src/domain/presentation.ts'
import { DEFAULT_VIEW, type View } from '../../src/domain/view.ts'
import { bindAddress } from '../../src/url/bind-address.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Write = (data: unknown, unused: string, address: string) => void

interface Page {
  readonly view: () => View
  /** As a press of a button does, which may take several steps of its own. */
  readonly change: (...changes: readonly Partial<View>[]) => Promise<void>
  readonly play: (playing: boolean) => void
  readonly goBack: (search: string) => void
}

function openPage(
  search: string,
  history: { readonly pushState: Write; readonly replaceState: Write },
): Page {
  const location = { pathname: '/atlas/', search, hash: '' }
  let goBack = () => {}
  vi.stubGlobal('window', {
    location,
    history,
    addEventListener: (_: string, listener: () => void) => {
      goBack = listener
    },
    setTimeout,
    clearTimeout,
  })
  let view: View = DEFAULT_VIEW
  let playing = false
  let tell = () => {}
  bindAddress({
    get: () => view,
    set: (next) => {
      view = next
    },
    isPlaying: () => playing,
    subscribe: (listener) => {
      tell = listener
      return () => undefined
    },
  })
  return {
    view: () => view,
    change: async (...changes) => {
      for (const change of changes) {
        view = { ...view, ...change }
        tell()
      }
      await Promise.resolve()
    },
    play: (next) => {
      playing = next
      tell()
    },
    goBack: (next) => {
      location.search = next
      goBack()
    },
  }
}

function recordHistory(): { steps: string[]; pushState: Write; replaceState: Write } {
  const steps = ['as it was opened']
  return {
    steps,
    pushState: (_, __, address) => steps.push(address.replace('/atlas/', '')),
    replaceState: (_, __, address) => steps.splice(-1, 1, address.replace('/atlas/', '')),
  }
}

test('each choice is a step at once, however soon the next one follows', async () => {
  const history = recordHistory()
  const page = openPage('?country=KEN', history)
  expect(page.view().country).toBe('KEN')
  await page.change({ country: 'TZA' })
  await page.change({ country: null }, { compare: ['TZA', 'KEN'] })
  expect(history.steps).toEqual(['as it was opened', '?country=TZA', '?compare=TZA,KEN'])
  page.goBack('?country=TZA')
  expect(page.view()).toMatchObject({ country: 'TZA', compare: [] })
  vi.runAllTimers()
  expect(history.steps).toHaveLength(3)
})

test('years that are drawn along are one step, written when they rest', async () => {
  const history = recordHistory()
  const page = openPage('', history)
  for (let from = 2000; from < 2010; from++) {
    await page.change({ years: { from, to: 2020 } })
    vi.advanceTimersByTime(100)
  }
  expect(history.steps).toHaveLength(1)
  vi.runAllTimers()
  expect(history.steps).toEqual(['as it was opened', '?years=2009-2020'])
})

test('while years are played nothing is written; then it is one step', async () => {
  const history = recordHistory()
  const page = openPage('', history)
  page.play(true)
  for (let year = 2000; year < 2005; year++) {
    await page.change({ years: { from: year, to: year } })
    vi.advanceTimersByTime(1000)
  }
  expect(history.steps).toHaveLength(1)
  page.play(false)
  vi.runAllTimers()
  expect(history.steps).toEqual(['as it was opened', '?years=2004-2004'])
})

test('a moved map changes the address of the step it belongs to', async () => {
  const history = recordHistory()
  const page = openPage('', history)
  await page.change({ country: 'TZA' })
  await page.change({ camera: { longitude: 34.8, latitude: -6.3, zoom: 2 } })
  expect(history.steps.at(-1)).toBe('?country=TZA')
  vi.runAllTimers()
  expect(history.steps).toEqual(['as it was opened', '?country=TZA&map=34.8,-6.3,2'])
})

test('beginning to present is a step; going from slide to slide and leaving are none', async () => {
  const history = recordHistory()
  const page = openPage('', history)
  const first = { ...PRESENTED_VIEW, lesson: 'a-lesson' }
  await page.change({ country: 'TZA' })
  await page.change({ presentation: first })
  expect(history.steps).toEqual(['as it was opened', '?country=TZA', '?country=TZA&present=a-lesson'])
  await page.change({ presentation: { ...first, step: 2 } })
  await page.change({ presentation: { ...first, step: 3 } })
  vi.runAllTimers()
  expect(history.steps.slice(2)).toEqual(['?country=TZA&present=a-lesson&step=3'])
  await page.change({ presentation: null })
  vi.runAllTimers()
  expect(history.steps.slice(2)).toEqual(['?country=TZA'])
})

test('what is chosen about the picture is kept in the address of the step it belongs to', async () => {
  const history = recordHistory()
  const page = openPage('', history)
  await page.change({ country: 'TZA' })
  await page.change({ picture: { title: 'A title', crop: '4x5', format: 'png' } })
  vi.runAllTimers()
  expect(history.steps).toEqual([
    'as it was opened',
    '?country=TZA&picture-title=A%20title&picture-crop=4x5&picture-format=png',
  ])
})

test('the page goes on where its address can not follow, and asks once a change', async () => {
  const refuse = vi.fn(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const page = openPage('?country=KEN', { pushState: refuse, replaceState: refuse })
  await page.change({ country: 'TZA' })
  await page.change({})
  vi.runAllTimers()
  expect(refuse).toHaveBeenCalledTimes(1)
  expect(warn).toHaveBeenCalledTimes(1)
  expect(page.view().country).toBe('TZA')
  warn.mockRestore()
})
