// What the copy in one file may do: run and apply what stands in it, and nothing from anywhere else.

import { expect, test } from 'vitest'
import { offlinePolicy } from '../../scripts/lib/offline-policy.ts'

/** Of "go()", by OpenSSL: printf 'go()' | openssl dgst -sha256 -binary | base64 */
const GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"

const policy = offlinePolicy({ scripts: ['go()'], styles: ['go()'] })
const rules = policy.split('; ').map((rule) => rule.split(' '))

test('scripts and styles are known by their hash', () => {
  expect(rules).toContainEqual(['script-src', GO, 'data:'])
  expect(rules).toContainEqual(['style-src', GO])
  expect(offlinePolicy({ scripts: ['go() '], styles: [] })).not.toContain(GO)
})

test('no host is in it, not even its own, and what is not named is refused', () => {
  expect(rules[0]).toEqual(['default-src', "'none'"])
  const sources = new Set(rules.flatMap(([, ...own]) => own))
  expect([...sources].sort()).toEqual(["'none'", GO, 'blob:', 'data:'])
})
