// What scripts use that came after the oldest browsers promised: on invented scripts, and on the project's own.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { findNewerFeatures } from '../../scripts/lib/find-newer-features.ts'
import { namePromisedBrowsers, PROMISED_BROWSERS } from '../../scripts/lib/promised-browsers.ts'
import { ASKED_FIRST } from '../fixtures/asked-first.ts'
import { PATIENCE } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

const find = (...codes: readonly string[]) =>
  findNewerFeatures(new Map(codes.map((code, index) => [`${index}.js`, code])), PROMISED_BROWSERS).map(
    ({ feature }) => feature,
  )

test('a method that all objects got later is found, whatever it is called on', () => {
  expect(find('[2, 1].toSorted()', 'const sort = (list) => list?.toReversed()')).toEqual([
    '.toReversed()',
    '.toSorted()',
  ])
})

test('so is what belongs to a name, and the name itself', () => {
  expect(find('Object.groupBy([], String)')).toEqual(['Object.groupBy'])
  expect(find('new DecompressionStream("gzip")', 'new other.CSSStyleSheet()', 'window.Temporal.Now')).toEqual(
    ['.CSSStyleSheet()', 'DecompressionStream', 'Temporal'],
  )
})

test('what a script makes itself is its own, and what some older object has is left alone', () => {
  expect(find('({ toSorted: () => 1 }).toSorted()')).toEqual([])
  expect(find('const Temporal = {}; Temporal.now()')).toEqual([])
  expect(find('list.at(-1)', 'list.map(String).includes("a")', 'Object.fromEntries([])')).toEqual([])
})

test('it says who lacks it and which scripts use it', () => {
  const scripts = new Map([
    ['b.ts', 'export const sorted = (list: readonly number[]) => list.toSorted()'],
    ['a.tsx', 'export const Part = () => <p>{[1].toSorted()}</p>'],
  ])
  expect(findNewerFeatures(scripts, PROMISED_BROWSERS)).toEqual([
    { feature: '.toSorted()', missing: ['chrome', 'edge', 'safari', 'safari_ios'], files: ['a.tsx', 'b.ts'] },
  ])
})

test('our own source uses nothing newer than README promises', () => {
  const files = readdirSync('src', { recursive: true }).map(String)
  const scripts = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const)
  expect(scripts.length).toBeGreaterThan(300)
  const found = findNewerFeatures(new Map(scripts), PROMISED_BROWSERS)
  expect(found.filter(({ feature }) => !(feature in ASKED_FIRST))).toEqual([])
})

test('README names the browsers of the rule', () => {
  expect(readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')).toContain(namePromisedBrowsers())
})
