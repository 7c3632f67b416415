// One list of headers, told in three ways: as a file, for nginx, and by the preview. All say the same of each file.

import { describe, expect, test } from 'vitest'
import { inlineScripts } from '../../scripts/lib/inline-scripts.ts'
import { policyFacts } from '../../scripts/lib/policy-facts.ts'
import { readHeadersFile } from '../../scripts/lib/read-headers-file.ts'
import {
  FILE_RULES,
  headersOf,
  headersOfAll,
  type PolicyFacts,
  REVALIDATED,
} from '../../scripts/lib/site-headers.ts'
import { writeHeadersFile } from '../../scripts/lib/write-headers-file.ts'
import { writeNginx } from '../../scripts/lib/write-nginx.ts'
import { DATA_TABLES } from '../../src/export/tables/data-tables.ts'
import { tinySite } from '../fixtures/tiny-site.ts'

const FOREVER = 'public, max-age=31536000, immutable'

/** Of "go()", by OpenSSL: printf 'go()' | openssl dgst -sha256 -binary | base64 */
const SCRIPT = 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='

const ADDRESS = 'https://gazette.example/desk/atlas/'

const UNKNOWN: PolicyFacts = {
  scripts: [SCRIPT],
  address: null,
  parts: ['', 'index.html', 'method/', 'country/'],
}
const KNOWN: PolicyFacts = { ...UNKNOWN, address: ADDRESS }

const ALL = headersOfAll(UNKNOWN)

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
    expect(headersOf(file, UNKNOWN)['Cache-Control']).toBe(kept)
  })

  test('where the address is known the policy lets nothing in but the site’s own, named by it too, on every page', () => {
    for (const file of ['', 'index.html', 'embed/index.html', 'assets/embed-main-4f2a.js']) {
      const policy = policyOf(file, KNOWN)
      expect(policy).toHaveLength(1)
      expect(policy[0]?.['default-src']).toEqual(["'none'"])
      const sources = Object.values(policy[0] ?? {}).flat()
      expect([...new Set(sources)].sort()).toEqual(
        ["'none'", "'self'", `'${SCRIPT}'`, ADDRESS, 'blob:', 'data:'].sort(),
      )
      // Safari knows no 'self' in a frame without an origin.
      for (const [name, own] of Object.entries(policy[0] ?? {}))
        expect(own.includes("'self'"), name).toBe(own.includes(ADDRESS))
      const more = Object.entries(policy[0] ?? {}).filter(([, own]) =>
        own.some((one) => /^(data|blob):/.test(one)),
      )
      expect(more.map(([name]) => name)).toEqual(['worker-src', 'img-src'])
    }
  })

  test('where it is not known an embed alone may load scripts, styles and data from elsewhere', () => {
    const [embed = {}, ...others] = policyOf('embed/index.html', UNKNOWN)
    expect(others).toEqual([])
    const open = Object.entries(embed).filter(([, sources]) => sources.includes('https:'))
    expect(open.map(([name]) => name)).toEqual(['script-src', 'style-src', 'connect-src'])
    expect(embed['script-src']).not.toContain("'unsafe-inline'")
    for (const file of ['', 'index.html', 'method/index.html', 'country/TZA/index.html']) {
      const [, own = {}] = policyOf(file, UNKNOWN)
      expect(own, file).toEqual({
        'script-src': ["'self'", `'${SCRIPT}'`],
        'style-src': ["'self'"],
        'connect-src': ["'self'"],
        // Or it would be that of scripts, and the worker of a page without an origin comes from such an address.
        'worker-src': ["'self'", 'data:'],
      })
    }
  })

  test('each page of a site but the embed is among its parts', () => {
    const site = tinySite({
      'country/TZA/index.html': '<!doctype html>',
      'country/KEN/index.html': '<!doctype html>',
    })
    expect(policyFacts(site, null)).toMatchObject({
      address: null,
      parts: ['', 'country/', 'index.html', 'method/'],
    })
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
    expect(headersOf(file, UNKNOWN)['Content-Type']).toBe('text/csv; charset=utf-8')
  })

  test('the licence too, and JSON in its own way: it is always UTF-8', () => {
    const types = ['LICENSE.txt', 'mentions.geojson', 'countries.topojson'].map(
      (file) => headersOf(`data/${file}`, UNKNOWN)['Content-Type'],
    )
    expect(types).toEqual(['text/plain; charset=utf-8', 'application/geo+json', 'application/json'])
  })

  test('by nginx', () => {
    const said = writeNginx('/', UNKNOWN)
    expect(said).toMatch(/^ {12}text\/csv csv;$/m)
    expect(said).toMatch(/^ {8}charset utf-8;\n {8}charset_types text\/csv text\/plain;$/m)
  })
})

describe.each(['/', '/desk/atlas/'])('in %s', (folder) => {
  test.each(Object.keys(FILES))('the file of headers says the same of %s', (file) => {
    const told = readHeadersFile(writeHeadersFile(folder, UNKNOWN))(`${folder}${file}`)
    const own = Object.entries(headersOf(file, UNKNOWN)).filter(([, value]) => value !== REVALIDATED)
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
  const [, map = ''] = writeNginx(folder, UNKNOWN).split(`map $uri ${variable} {\n`)
  const [inside = ''] = map.split('}\n')
  const cases = [...inside.matchAll(/^ {4}(?:~(\S+)|default) "(.*)";$/gm)]
  const found = cases.filter(([, pattern]) => pattern && new RegExp(pattern).test(`${folder}${file}`))
  expect(found.length).toBeLessThan(2)
  return (found[0] ?? cases[0])?.[2] ?? 'nothing'
}

test('a file of headers says nothing of what lies beside the site’s folder', () => {
  expect(readHeadersFile(writeHeadersFile('/atlas/', UNKNOWN))('/news/index.html')).toEqual({})
})

test.each([
  ['its address', KNOWN, ADDRESS],
  ['the address of each request, where nobody knew it before', UNKNOWN, '$scheme://$http_host/desk/atlas/'],
])('nginx says all else with every file, and of the site %s', (_, facts, address) => {
  const said = [...writeNginx('/desk/atlas/', facts).matchAll(/^ {8}add_header ([\w-]+) "(.+)";$/gm)]
  expect(Object.fromEntries(said.map(([, name, value]) => [name, value]))).toEqual(
    headersOfAll({ ...facts, address }),
  )
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
  expect(ALL['Content-Security-Policy']).toContain(`; script-src 'self' '${SCRIPT}' https: http:; `)
})

/** @returns its policies, each by directive. */
function policyOf(file: string, facts: PolicyFacts): Record<string, string[]>[] {
  const policies = headersOf(file, facts)['Content-Security-Policy']?.split(', ') ?? []
  return policies.map((policy) =>
    Object.fromEntries(
      policy.split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ')
        return [name, sources]
      }),
    ),
  )
}
