// What a million readers cost, and that the README can't go stale without a test that says so.

import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { compareFigures } from '../../scripts/lib/compare-figures.ts'
import { describeTraffic } from '../../scripts/lib/describe-traffic.ts'
import { measureFiles } from '../../scripts/lib/measure-files.ts'
import { readPart, replacePart } from '../../scripts/lib/readme-part.ts'
import {
  embedVisit,
  exploredVisit,
  liveVisit,
  methodVisit,
  pageVisit,
  type Visit,
} from '../../scripts/lib/visits.ts'
import { tinySite } from '../fixtures/tiny-site.ts'

test('a visit is what a browser fetches, and at the next one it asks for what has no hash', () => {
  const site = tinySite()
  expect(embedVisit(site).files).toEqual([
    'embed/index.html',
    'assets/embed-1.css',
    'assets/embed-1.js',
    'embed/height.js',
  ])
  expect(embedVisit(site).askedAgain).toBe(1)
  expect(methodVisit(site)).toMatchObject({
    files: ['method/index.html', 'assets/method-1.css', 'assets/sans-latin-wght-1.woff2'],
    askedAgain: 1,
  })
  expect(pageVisit(site).files).toHaveLength(11)
  expect(pageVisit(site).files).toContain('assets/table-view-1.js')
  expect(pageVisit(site).askedAgain).toBe(5)
  expect(liveVisit(site).files).toHaveLength(15)
  const own = new Set(embedVisit(site).files)
  expect(exploredVisit(site).files.filter((file) => !own.has(file))).toEqual([
    'assets/embed-map-1.js',
    'assets/live-map-1.js',
    'assets/part-1.js',
    'assets/deep-1.js',
    'assets/maplibre-gl-worker-1.js',
    'assets/equal-earth-1.mjs',
    'assets/live-map-1.css',
    'data/countries.topojson',
    'data/mentions.geojson',
  ])
  expect(exploredVisit(site).askedAgain).toBe(3)
})

test('the table multiplies: a kB is a GB for a million, and 8 kbit at 116 readers a second', () => {
  const site = tinySite({ 'assets/sans-latin-wght-1.woff2': 'f'.repeat(1_000_000) })
  const bytes = measureFiles(site, methodVisit(site).files).gzip + 3 * 1000
  const kB = Math.round(bytes / 1000)
  expect(kB).toBe(1003)
  const mbit = Math.round((bytes * 8 * 10 * 1_000_000) / 86_400 / 1e6)
  expect(describeTraffic(site)).toContain(
    `| reads the page on the method | 3 | ${kB} | 1 | ${kB} | 347 | ${mbit} |`,
  )
})

test('a day adds those who explore and those who open the atlas to those who read', () => {
  const bytes = (length: number) => randomBytes(length).toString('latin1')
  const site = tinySite({
    'assets/embed-1.css': bytes(100_000),
    'assets/embed-map-1.js': `/*${bytes(200_000).replaceAll('*', '')}*/`,
    'assets/index-1.css': bytes(300_000),
  })
  const of = ({ files }: Visit) => measureFiles(site, files).gzip + 1000 * files.length
  const [embed, explored, live] = [embedVisit, exploredVisit, liveVisit].map((visit) => of(visit(site)))
  const total = 1_000_000 * (embed ?? 0) + 50_000 * ((explored ?? 0) - (embed ?? 0)) + 20_000 * (live ?? 0)
  expect(total / 1e9).toBeGreaterThan(100)
  expect(describeTraffic(site)).toContain(` opens the atlas is ${Math.round(total / 1e9)} GB, and `)
})

test('a part of the README is replaced, and the rest stays', () => {
  const readme = 'before\n<!-- traffic -->\nold\n<!-- /traffic -->\nafter\n'
  const next = replacePart(readme, 'traffic', 'new')
  expect(next).toBe('before\n<!-- traffic -->\nnew\n<!-- /traffic -->\nafter\n')
  expect(readPart(next, 'traffic')).toBe('new')
  expect(() => readPart(readme, 'other')).toThrow('README.md has no part between <!-- other -->')
})

test('figures may be a little apart, words may not', () => {
  const written = '| a | 100 | 9.5 |\nall of 3 files'
  expect(compareFigures(written, '| a | 104 | 9.9 |\nall of 3 files', 0.05)).toEqual([])
  expect(compareFigures(written, '| a | 100 | 9.5 |\nall of 4 files', 0.05)).toEqual([
    '3 is 4: all of 3 files',
  ])
  expect(compareFigures(written, '| a | 90 | 9.5 |\nall of 3 files', 0.05)).toEqual([
    '100 is 90: | a | 100 | 9.5 |',
  ])
  expect(compareFigures(written, '| b | 100 | 9.5 |\nall of 3 files', 0.05)).toEqual(['the words differ'])
  expect(compareFigures(written, '| a | 100 | 9.5 |', 0.05)).toEqual(['the words differ'])
})
