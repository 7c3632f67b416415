// One list of headers, told in three ways: as a file, for nginx, and by the preview. All say the same of each file.

import { describe, expect, test } from 'vitest'
import { inlineScripts } from '../../scripts/lib/inline-scripts.ts'
import { readHeadersFile } from '../../scripts/lib/read-headers-file.ts'
import { FILE_RULES, headersOf, headersOfAll, REVALIDATED } from '../../scripts/lib/site-headers.ts'
import { writeHeadersFile } from '../../scripts/lib/write-headers-file.ts'
import { writeNginx } from '../../scripts/lib/write-nginx.ts'
import { DATA_TABLES } from '../../src/export/tables/data-tables.ts'
import { tinySite } from '../fixtures/tiny-site.ts'

const FOREVER = 'public, max-age=31536000, immutable'

/** Of "go()", by OpenSSL: printf 'go()' | openssl dgst -sha256 -binary | base64 */
const SCRIPT = 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='

const ALL = headersOfAll([SCRIPT])

const FILES = {
  'index.html': REVALIDATED,
  'method/index.html': REVALIDATED,
  'embed/index.html': REVALIDATED,
  'country/TZA/index.html': REVALIDATED,
  'data/mentions.geojson': REVALIDATED,
  'data/countries.topojson': REVALIDATED,
  'data/mentions.csv': REVALIDATED,
  'data/mentions.parquet': REVALIDATED,
  'data/LICENSE.txt': REVALIDATED,
  'icon.svg': REVALIDATED,
  'assets/index-4f2a.js': FOREVER,
  'assets/source-sans-3-latin-wght-normal-4f2a.woff2': FOREVER,
  'embed/height.js': 'public, max-age=3600, stale-while-revalidate=86400',
  'embed/height.js.map': REVALIDATED,
  'embed/height-js': REVALIDATED,
  'offline.html': REVALIDATED,
}

describe('the rules', () => {
  test.each(Object.entries(FILES))('%s is kept: %s', (file, kept) => {
    expect(headersOf(file, [])['Cache-Control']).toBe(kept)
  })

  test('the policy lets nothing in but the site’s own, and runs no script that stands in a page', () => {
    const policy = (headersOfAll([])['Content-Security-Policy'] ?? '').split('; ')
    expect(policy[0]).toBe("default-src 'none'")
    const sources = policy.flatMap((part) => part.split(' ').slice(1))
    expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", 'blob:', 'data:'])
    expect(policy.filter((part) => /data:|blob:/.test(part))).toEqual([
      "worker-src 'self' data:",
      "img-src 'self' data: blob:",
    ])
  })

  test('whoever likes may show the site in a frame', () => {
    expect(JSON.stringify([ALL, FILE_RULES])).not.toMatch(/frame-ancestors|x-frame-options/i)
    expect(ALL).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
  })
})

describe('a text says in which encoding it is', () => {
  const tables = DATA_TABLES.map(({ name }) => `data/${name}.csv`)

  test.each(tables)('%s', (file) => {
    expect(headersOf(file, [])['Content-Type']).toBe('text/csv; charset=utf-8')
  })

  test('the licence too, and JSON in its own way: it is always UTF-8', () => {
    const types = ['LICENSE.txt', 'mentions.geojson', 'countries.topojson'].map(
      (file) => headersOf(`data/${file}`, [])['Content-Type'],
    )
    expect(types).toEqual(['text/plain; charset=utf-8', 'application/geo+json', 'application/json'])
  })

  test('by nginx', () => {
    const said = writeNginx('/', [])
    expect(said).toMatch(/^ {12}text\/csv csv;$/m)
    expect(said).toMatch(/^ {8}charset utf-8;\n {8}charset_types text\/csv text\/plain;$/m)
  })
})

describe.each(['/', '/desk/atlas/'])('in %s', (folder) => {
  test.each(Object.keys(FILES))('the file of headers says the same of %s', (file) => {
    const told = readHeadersFile(writeHeadersFile(folder, [SCRIPT]))(`${folder}${file}`)
    const own = Object.entries(headersOf(file, [SCRIPT])).filter(([, value]) => value !== REVALIDATED)
    expect(told).toEqual(Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), value])))
  })

  test.each(Object.entries(FILES))('nginx keeps %s: %s', (file, kept) => {
    expect(nginxSays({ folder, file, variable: '$atlas_cache' })).toBe(kept)
  })

  test('nginx hands out the copy in one file to be kept, and nothing else', () => {
    const ways = Object.keys(FILES).map((file) => [
      file,
      nginxSays({ folder, file, variable: '$atlas_disposition' }),
    ])
    expect(ways.filter(([, way]) => way !== '')).toEqual([['offline.html', 'attachment']])
  })
})

/** @returns what a map of the configuration makes of a file. */
function nginxSays({ folder, file, variable }: { folder: string; file: string; variable: string }): string {
  const [, map = ''] = writeNginx(folder, []).split(`map $uri ${variable} {\n`)
  const [inside = ''] = map.split('}\n')
  const cases = [...inside.matchAll(/^ {4}(?:~(\S+)|default) "(.*)";$/gm)]
  const found = cases.filter(([, pattern]) => pattern && new RegExp(pattern).test(`${folder}${file}`))
  expect(found.length).toBeLessThan(2)
  return (found[0] ?? cases[0])?.[2] ?? 'nothing'
}

test('a file of headers says nothing of what lies beside the site’s folder', () => {
  expect(readHeadersFile(writeHeadersFile('/atlas/', []))('/news/index.html')).toEqual({})
})

test('nginx says all else with every file', () => {
  const said = [...writeNginx('/', [SCRIPT]).matchAll(/^ {8}add_header ([\w-]+) "(.+)";$/gm)]
  expect(Object.fromEntries(said.map(([, name, value]) => [name, value]))).toEqual(ALL)
})

test('a script that stands in a page is known by its hash, data in a page is none', () => {
  const page = (inside: string) => tinySite({ 'index.html': `<!doctype html><title>Map</title>${inside}` })
  const own = page(
    '<script>go()</script><script type="application/json">{}</script><script src="./a.js"></script>',
  )
  expect(inlineScripts(own)).toEqual([SCRIPT])
  expect(inlineScripts(page('<script type="module">go()</script><noscript>go()</noscript>'))).toEqual([
    SCRIPT,
  ])
  expect(inlineScripts(tinySite())).toEqual([])
  expect(ALL['Content-Security-Policy']).toContain(`; script-src 'self' '${SCRIPT}'; `)
})
