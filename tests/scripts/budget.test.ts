import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { BUDGET, findExcess, measureBudget } from '../../scripts/lib/budget.ts'
import { followMapLibre } from '../../scripts/lib/follow-maplibre.ts'
import { followPage } from '../../scripts/lib/follow-page.ts'
import { formatBudget, markdownBudget } from '../../scripts/lib/format-budget.ts'
import { measureFiles } from '../../scripts/lib/measure-files.ts'
import { TINY_SITE, tinySite } from '../fixtures/tiny-site.ts'

/** A comment that gzip can't make much smaller. */
const ballast = (bytes: number) => `/*${randomBytes(bytes / 2).toString('hex')}*/`

describe('what a page loads', () => {
  test('is what it names, with all that its scripts import before they run', () => {
    expect(followPage(tinySite(), 'index.html')).toEqual({
      page: 'index.html',
      styles: ['assets/index-1.css'],
      scripts: ['assets/index-1.js', 'assets/part-1.js', 'assets/deep-1.js'],
      fonts: ['assets/sans-latin-wght-1.woff2', 'assets/sans-latin-ext-wght-1.woff2'],
      icons: ['icon.svg'],
    })
  })

  test('is found from a folder below', () => {
    expect(followPage(tinySite(), 'embed/index.html')).toMatchObject({
      styles: ['assets/embed-1.css'],
      scripts: ['assets/embed-1.js'],
      fonts: [],
    })
  })

  test('of MapLibre is the library, its worker and the projection', () => {
    expect(followMapLibre(tinySite())).toEqual({
      scripts: [
        'assets/live-map-1.js',
        'assets/part-1.js',
        'assets/deep-1.js',
        'assets/maplibre-gl-worker-1.js',
        'assets/equal-earth-1.mjs',
      ],
      styles: ['assets/live-map-1.css'],
    })
  })

  test('that is not there is an error that names it', () => {
    expect(() => followPage(tinySite({ 'assets/deep-1.js': undefined }), 'index.html')).toThrow(
      'assets/deep-1.js is not in the built folder',
    )
    expect(() => followMapLibre(tinySite({ 'assets/maplibre-gl-worker-1.js': undefined }))).toThrow(
      'No script of the built folder starts MapLibre’s worker',
    )
  })
})

describe('the budget', () => {
  test('is kept by a site of a few bytes', () => {
    const lines = measureBudget(tinySite())
    expect(lines).toHaveLength(BUDGET.length)
    expect(findExcess(lines)).toEqual([])
  })

  test.each([
    ['assets/embed-1.js', 61_000, ['embed, readable']],
    ['assets/embed-1.css', 61_000, ['embed, readable']],
    ['assets/index-1.css', 61_000, ['map, first view']],
    ['assets/deep-1.js', 151_000, ['map, first scripts']],
    ['assets/maplibre-gl-worker-1.js', 601_000, ['map, scripts with MapLibre']],
    ['assets/equal-earth-1.mjs', 601_000, ['map, scripts with MapLibre']],
    ['embed/height.js', 1000, ['script that keeps an embed’s height']],
    ['data/all-data.zip', 2_000_000, ['all the data in one file']],
    ['offline.html', 3_000_000, ['the whole atlas in one file']],
  ])('%s with %i bytes more breaks it, and is the first file named', (file, bytes, broken) => {
    // A hexadecimal digit is half a byte when packed.
    const more = ['embed/height.js', 'data/all-data.zip', 'offline.html'].includes(file) ? bytes : 2 * bytes
    const excess = findExcess(measureBudget(tinySite({ [file]: TINY_SITE[file] + ballast(more) })))
    expect(excess).toHaveLength(broken.length)
    for (const [index, what] of broken.entries()) {
      const [line, first] = excess[index]?.split('\n') ?? []
      expect(line).toContain(`Over the budget: ${what}`)
      expect(first).toMatch(new RegExp(`\\d  ${file}$`))
    }
  })

  test('a limit is kept by as many bytes, and broken by one more', () => {
    const lines = measureBudget(tinySite()).filter(({ limit }) => limit === 1000)
    const at = (bytes: number) =>
      findExcess(lines.map((line) => ({ ...line, weight: { ...line.weight, bytes } })))
    expect(lines).toHaveLength(1)
    expect(at(1000)).toEqual([])
    expect(at(1001)[0]).toContain('1001 bytes, 1 more than the 1000 allowed')
  })

  test('a folder without a page that the budget is about is not measured', () => {
    for (const file of ['embed/index.html', 'embed/height.js', 'index.html', 'offline.html']) {
      expect(() => measureBudget(tinySite({ [file]: undefined }))).toThrow(
        `${file} is not in the built folder`,
      )
    }
  })

  test('counts a file once, and a font as it is', () => {
    const site = tinySite()
    const [, , scripts, withMapLibre] = measureBudget(site)
    const extra = measureFiles(site, [
      'assets/live-map-1.js',
      'assets/maplibre-gl-worker-1.js',
      'assets/equal-earth-1.mjs',
    ])
    expect(withMapLibre?.weight.gzip).toBe((scripts?.weight.gzip ?? 0) + extra.gzip)
    expect(measureFiles(site, ['assets/sans-latin-wght-1.woff2'])).toEqual({
      bytes: 500,
      gzip: 500,
      brotli: 500,
    })
  })

  test('is a table, with the files where they are asked for', () => {
    const weight = { bytes: 200_000, gzip: 59_940, brotli: 50_000 }
    const line = { what: 'embed', weight, limit: 60_000, counted: 'gzip' as const }
    const lines = [{ ...line, files: [{ name: 'embed/index.html', weight }] }]
    expect(formatBudget(lines, false)).toBe(
      ['in kB  plain  gzip  brotli  limit   used', 'embed  200.0  59.9    50.0   60.0  100 %'].join('\n'),
    )
    expect(markdownBudget(lines).split('\n').at(-1)).toBe('| embed | 200.0 | 59.9 | 50.0 | 60.0 | 100 % |')
    expect(formatBudget(lines, true)).toContain('  embed/index.html  200.0  59.9    50.0')
  })
})
