import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CodeFile, findBreaches } from './import-rule.ts'

function readCode(folder: string): CodeFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** Each with its reason. One that is no longer needed fails the test too. */
const DEPARTURES = [
  // A compiler asks our JSX for its types as well.
  'src/jsx/jsx-dev-runtime.ts hands on react',
  'src/jsx/jsx-runtime.ts hands on react',
  // The picture knows no language, and what the README shows is read by readers: its words come from the one catalogue.
  'scripts/picture-readme.ts imports src/i18n/words.ts: scripts may not import i18n',
]

test('every file of src and scripts keeps the rule, but for the departures named here', () => {
  const files = [...readCode('src'), ...readCode('scripts')]
  expect(files.length).toBeGreaterThan(70)
  expect(findBreaches(files)).toEqual(DEPARTURES)
})

type Case = readonly [path: string, text: string, breach: string]

describe('the rule is broken by', () => {
  test.each<Case>([
    [
      'src/domain/a.ts',
      "import { b } from '../picture/b.ts'",
      'imports src/picture/b.ts: domain may not import picture',
    ],
    [
      'src/picture/a.ts',
      "import type { B } from '../state/b.ts'",
      'imports src/state/b.ts: picture may not import state',
    ],
    [
      'src/export/a.ts',
      "import { b } from '../state/b.ts'",
      'imports src/state/b.ts: export may not import state',
    ],
    [
      'src/domain/a.ts',
      "import { b } from '../export/b.ts'",
      'imports src/export/b.ts: domain may not import export',
    ],
    [
      'src/dataset/a.ts',
      "import { b } from '../state/b.ts'",
      'imports src/state/b.ts: dataset may not import state',
    ],
    ['src/state/a.ts', "import { b } from '../url/b.ts'", 'imports src/url/b.ts: state may not import url'],
    ['src/url/a.ts', "import { b } from '../state/b.ts'", 'imports src/state/b.ts: url may not import state'],
    ['src/i18n/a.ts', "import { b } from '../ui/b.ts'", 'imports src/ui/b.ts: i18n may not import ui'],
    ['src/ui/a.tsx', "import { b } from '../i18n/b.ts'", 'imports src/i18n/b.ts: ui may not import i18n'],
    [
      'src/map/a.ts',
      "import { b } from '../panels/b.ts'",
      'imports src/panels/b.ts: map may not import panels',
    ],
    ['src/panels/a.ts', "import { b } from '../map/b.ts'", 'imports src/map/b.ts: panels may not import map'],
    [
      'src/embed/a.ts',
      "import { b } from '../share/b.ts'",
      'imports src/share/b.ts: embed may not import share',
    ],
    [
      'src/present/a.ts',
      "import { b } from '../url/b.ts'",
      'imports src/url/b.ts: present may not import url',
    ],
    [
      'src/share/a.ts',
      "import { b } from '../dataset/b.ts'",
      'imports src/dataset/b.ts: share may not import dataset',
    ],
    [
      'src/method/a.ts',
      "import { b } from '../panels/b.ts'",
      'imports src/panels/b.ts: method may not import panels',
    ],
    ['src/panels/a.ts', "import { b } from '../app/b.ts'", 'imports src/app/b.ts: panels may not import app'],
    [
      'src/panels/a/b.ts',
      "import { c } from '../../map/c.ts'",
      'imports src/map/c.ts: panels may not import map',
    ],
    [
      'src/new/a.ts',
      "import { b } from '../domain/b.ts'",
      'imports src/domain/b.ts: new may not import domain',
    ],
    [
      'scripts/lib/a.ts',
      "import { b } from '../../src/state/b.ts'",
      'imports src/state/b.ts: scripts may not import state',
    ],
    [
      'src/app/a.ts',
      "import { b } from '../../scripts/lib/b.ts'",
      'imports scripts/lib/b.ts: app may not import scripts',
    ],
    [
      'src/domain/a.ts',
      "import b from '../../package.json'",
      'imports package.json, which is none of our code',
    ],
  ])('%s: %s', (path, text, breach) => {
    expect(findBreaches([{ path, text }])).toEqual([`${path} ${breach}`])
  })

  test.each<Case>([
    [
      'src/panels/a.ts',
      "export type B = import('../map/b.ts').B",
      'imports src/map/b.ts: panels may not import map',
    ],
    [
      'src/panels/a.ts',
      "const b = await import('../map/b.ts')",
      'imports src/map/b.ts: panels may not import map',
    ],
    ['src/panels/a.ts', "import '../map/b.ts'", 'imports src/map/b.ts: panels may not import map'],
    [
      'src/panels/a.ts',
      "import b from '../map/b.mjs?url'",
      'imports src/map/b.mjs: panels may not import map',
    ],
  ])('any form of import, %s: %s', (path, text, breach) => {
    expect(findBreaches([{ path, text }])).toEqual([`${path} ${breach}`])
  })

  test.each<Case>([
    ['src/domain/a.ts', "import { useMemo } from 'react'", 'imports react, which domain may not'],
    ['src/domain/a.ts', "import { geoPath } from 'd3-geo'", 'imports d3-geo, which domain may not'],
    ['src/domain/a.ts', "import { join } from 'node:path'", 'imports node:path, which domain may not'],
    ['src/export/a.ts', "import { useMemo } from 'react'", 'imports react, which export may not'],
    ['src/export/a.ts', "import { create } from 'zustand'", 'imports zustand, which export may not'],
    [
      'src/picture/a.ts',
      "import { h } from 'react-dom/server'",
      'imports react-dom/server, which picture may not',
    ],
    ['src/picture/a.ts', "import { readFileSync } from 'node:fs'", 'imports node:fs, which picture may not'],
    ['src/picture/a.ts', "import { Map } from 'maplibre-gl'", 'imports maplibre-gl, which picture may not'],
    [
      'src/panels/a.ts',
      "import type { Map } from 'maplibre-gl'",
      'imports maplibre-gl, which panels may not',
    ],
    [
      'src/app/a.ts',
      "import 'maplibre-gl/dist/maplibre-gl.css'",
      'imports maplibre-gl/dist/maplibre-gl.css, which app may not',
    ],
    ['src/ui/a.ts', "import { create } from 'zustand'", 'imports zustand, which ui may not'],
    ['src/app/a.ts', "import { join } from 'node:path'", 'imports node:path, which app may not'],
  ])('a package out of its place, %s: %s', (path, text, breach) => {
    expect(findBreaches([{ path, text }])).toEqual([`${path} ${breach}`])
  })

  test.each([
    "history.replaceState(null, '', '?')",
    'const where = location',
    'window.location.search',
    'document.location.href',
    "location = 'https://gazette.example'",
    'const { search } = globalThis.location',
    'const { location } = window',
    'const where = places[location]',
  ])('the address used outside src/url: %s', (text) => {
    const path = 'src/panels/a.ts'
    expect(findBreaches([{ path, text }])).toEqual([
      expect.stringMatching(/^src\/panels\/a\.ts uses (history|location), which is for src\/url$/),
    ])
    expect(findBreaches([{ path: 'src/url/a.ts', text }])).toEqual([])
  })

  test.each<Case>([
    ['src/ui/a.tsx', 'export default function A() {}', 'has a default export'],
    ['scripts/lib/a.ts', 'const a = 1\nexport { a as default }', 'has a default export'],
    ['src/ui/a.ts', "export * from './b.ts'", 'hands on ./b.ts'],
    ['src/ui/utils.ts', '', 'is called utils, which says nothing'],
    ['scripts/lib/helpers/a.ts', '', 'is called helpers, which says nothing'],
    ['src/common/a.ts', '', 'is called common, which says nothing'],
  ])('bad manners, %s: %s', (path, text, breach) => {
    expect(findBreaches([{ path, text }])).toEqual([`${path} ${breach}`])
  })
})

describe('the rule is kept by', () => {
  test.each([
    ['scripts/a.ts', "import { join } from 'node:path'\nimport { b } from '../src/picture/b.ts'"],
    ['scripts/lib/a.ts', "import { b } from '../../src/export/b.ts'"],
    ['src/export/a.ts', "import { csvFormatRow } from 'd3-dsv'\nimport { words } from '../i18n/words.ts'"],
    ['scripts/lib/a.ts', "import { b } from './b.ts'\nimport { c } from '../../src/domain/c.ts'"],
    ['scripts/types/a.d.ts', 'export default function a(): void'],
    ['src/picture/a.ts', "import { geoPath } from 'd3-geo'\nimport { b } from '../domain/b.ts'"],
    ['src/map/a.ts', "import { Map } from 'maplibre-gl'\nimport { b } from '../state/b.ts'"],
    ['src/panels/a.tsx', "import { b } from '../ui/b.tsx'\nimport '../styles/a.css'"],
    ['src/app/a.tsx', "import { b } from '../map/b.ts'\nimport { c } from '../url/c.ts'"],
    ['src/main.tsx', "import { App } from './app/app.tsx'\nimport './styles/page.css'"],
    [
      'src/panels/a.ts',
      '// location.search\nconst b = { location: "history" }\nb.location\ntype C = { history: 1 }',
    ],
  ])('%s: %s', (path, text) => {
    expect(findBreaches([{ path, text }])).toEqual([])
  })
})
