// The address bar of a page that may not change its address, as some browsers have it for files on a disk.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../src/domain/view.ts'
import { bindAddress } from '../../src/url/bind-address.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the page goes on where its address can not follow, and asks once a change', () => {
  const refuse = vi.fn(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  vi.stubGlobal('window', {
    location: { pathname: '/offline.html', search: '?country=KEN', hash: '' },
    history: { pushState: refuse, replaceState: refuse },
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
  })
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  let view: View = DEFAULT_VIEW
  let tell = () => {}
  bindAddress({
    get: () => view,
    set: (next) => {
      view = next
    },
    isPlaying: () => false,
    subscribe: (listener) => {
      tell = listener
      return () => undefined
    },
  })
  expect(view.country).toBe('KEN')
  view = { ...view, country: 'TZA' }
  tell()
  vi.advanceTimersByTime(1000)
  tell()
  vi.advanceTimersByTime(1000)
  expect(refuse).toHaveBeenCalledTimes(1)
  expect(warn).toHaveBeenCalledTimes(1)
  expect(view.country).toBe('TZA')
  warn.mockRestore()
})
