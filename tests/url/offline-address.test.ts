import { afterEach, expect, test, vi } from 'vitest'
import { offlineAddress } from '../../src/url/offline-address.ts'

afterEach(() => vi.unstubAllGlobals())

test('the views of a copy have the addresses of the atlas on the web', () => {
  expect(offlineAddress('https://news.example/atlas/')('country=TZA')).toBe(
    'https://news.example/atlas/?country=TZA',
  )
})

test.each(['/media/anna/stick/offline.html', '/E:/offline.html', '/offline.html'])(
  'where none is known they tell nothing of where the file lies: %s',
  (pathname) => {
    vi.stubGlobal('window', { location: { pathname } })
    expect(offlineAddress(null)('country=TZA')).toBe('offline.html?country=TZA')
  },
)
