// The code on a sheet, read back as a camera reads it.

import { expect, test } from 'vitest'
import { breakAddress } from '../../src/handout/break-address.ts'
import { drawQr } from '../../src/handout/draw-qr.ts'
import { readQr } from '../fixtures/read-qr.ts'

const ADDRESSES = [
  'https://a.example/?present=what-is-police-diplomacy',
  'https://news.example/some/deep/folder/of/an/atlas/country/TZA/',
  `https://a.example/${'long/'.repeat(40)}`,
]

test.each(ADDRESSES)('reads %s', (address) => {
  const { attributes, children } = drawQr(address, 'Code')
  const side = Number(String(attributes.viewBox).split(' ')[2])
  const path = children.flatMap((child) => (typeof child === 'string' ? [] : (child.attributes.d ?? [])))
  expect(readQr(String(path[0]), side)).toBe(address)
})

test('keeps four modules free on each side', () => {
  const [, path] = drawQr('https://a.example/', 'Code').children
  const starts = [...String(typeof path === 'object' && path.attributes.d).matchAll(/M(\d+),(\d+)/g)]
  expect(Math.min(...starts.map(([, x]) => Number(x)))).toBe(4)
  expect(Math.min(...starts.map(([, , y]) => Number(y)))).toBe(4)
})

test.each(ADDRESSES)('no letter of %s is lost where its line may end', (address) => {
  const parts = breakAddress(address)
  expect(parts.join('')).toBe(address)
  expect(parts.length).toBeGreaterThan(1)
})
