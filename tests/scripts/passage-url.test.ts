import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { passageUrl } from '../../scripts/lib/passage-url.ts'

test.each([
  ['to ride at night', 'to%20ride%20at%20night'],
  ['long-winding river', 'long%2Dwinding%20river'],
  ['Argentina, France & Malaysia', 'Argentina%2C%20France%20%26%20Malaysia'],
  ['“maintenance” of 50%', '%E2%80%9Cmaintenance%E2%80%9D%20of%2050%25'],
])('%s is written %s', (find, fragment) => {
  expect(passageUrl('https://gazette.example/a-b/', find)).toBe(
    `https://gazette.example/a-b/#:~:text=${fragment}`,
  )
})

test('without an address there is none', () => {
  expect(passageUrl(null, 'to ride at night')).toBeNull()
})

test('any words read back, and no sign with a meaning in a fragment is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (find) => {
      const fragment = passageUrl('https://gazette.example/', find)?.split('#:~:text=')[1] ?? ''
      expect(decodeURIComponent(fragment)).toBe(find)
      expect(fragment).not.toMatch(/[-,&#\s]/)
    }),
  )
})
