// The assets of earlier builds beside those of a new one: which stay, for how long, and what a published site can't bring about.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KEPT_DAYS, mergeAssets, parseAssetManifest } from '../../scripts/lib/asset-manifest.ts'
import { keepAssets } from '../../scripts/lib/keep-assets.ts'
import { sha256 } from '../../scripts/lib/sha256.ts'

const SITE = 'https://news.example/atlas/'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-assets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A published site, which publishes again and again, each time from a fresh folder. */
function openHost() {
  const files = new Map<string, string>()
  const asked: string[] = []
  let silent = 0
  return {
    files,
    asked,
    beSilent: (times: number) => {
      silent = times
    },
    publish: async (today: string, assets: Readonly<Record<string, string>>) => {
      rmSync(folder, { recursive: true })
      mkdirSync(join(folder, 'assets'), { recursive: true })
      for (const [name, content] of Object.entries(assets))
        writeFileSync(join(folder, 'assets', name), content)
      const result = await keepAssets({
        folder,
        site: SITE,
        today,
        ask: async (address) => {
          asked.push(address)
          if (silent-- > 0) throw new Error('no answer')
          const content = files.get(address.slice(SITE.length).replace(/\?.*/, ''))
          return content === undefined ? null : new TextEncoder().encode(content)
        },
      })
      files.clear()
      for (const name of readdirSync(join(folder, 'assets')))
        files.set(`assets/${name}`, readFileSync(join(folder, 'assets', name), 'utf8'))
      files.set('assets.json', readFileSync(join(folder, 'assets.json'), 'utf8'))
      return result
    },
    assets: () => [...files.keys()].filter((name) => name !== 'assets.json').sort(),
  }
}

test('where nothing is published yet there is nothing to keep, and the next time there is', async () => {
  const host = openHost()
  expect(await host.publish('2026-11-01', { 'main-AAAAAAAA.js': 'one' })).toEqual({ kept: [], warnings: [] })
  const second = await host.publish('2026-11-02', { 'main-BBBBBBBB.js': 'two' })
  expect(second).toEqual({ kept: ['main-AAAAAAAA.js'], warnings: [] })
  expect(host.files.get('assets/main-AAAAAAAA.js')).toBe('one')
  expect(host.assets()).toEqual(['assets/main-AAAAAAAA.js', 'assets/main-BBBBBBBB.js'])
})

test('an asset is kept for weeks after it was replaced, however long it was part of the build before', async () => {
  const host = openHost()
  await host.publish('2026-01-01', { 'main-AAAAAAAA.js': 'one', 'font-CCCCCCCC.woff2': 'font' })
  await host.publish('2026-11-01', { 'main-BBBBBBBB.js': 'two', 'font-CCCCCCCC.woff2': 'font' })
  expect(host.assets()).toContain('assets/main-AAAAAAAA.js')
  await host.publish('2026-11-29', { 'main-DDDDDDDD.js': 'three', 'font-CCCCCCCC.woff2': 'font' })
  expect(host.assets()).toContain('assets/main-AAAAAAAA.js')
  await host.publish('2026-11-30', { 'main-DDDDDDDD.js': 'three', 'font-CCCCCCCC.woff2': 'font' })
  expect(host.assets()).toEqual([
    'assets/font-CCCCCCCC.woff2',
    'assets/main-BBBBBBBB.js',
    'assets/main-DDDDDDDD.js',
  ])
  expect(KEPT_DAYS).toBe(28)
})

test('one that a later build has again is its own, with the content that this build gave it', async () => {
  const host = openHost()
  await host.publish('2026-11-01', { 'main-AAAAAAAA.js': 'one' })
  await host.publish('2026-11-02', { 'main-BBBBBBBB.js': 'two' })
  await host.publish('2026-11-03', { 'main-AAAAAAAA.js': 'one, built anew' })
  expect(host.files.get('assets/main-AAAAAAAA.js')).toBe('one, built anew')
  const { assets } = parseAssetManifest(host.files.get('assets.json') ?? '')
  expect(assets).toEqual({
    'main-AAAAAAAA.js': { sha256: sha256('one, built anew'), replaced: null },
    'main-BBBBBBBB.js': { sha256: sha256('two'), replaced: '2026-11-03' },
  })
})

describe('what the published site no longer has as it was', () => {
  test.each([
    { what: 'gone', change: (files: Map<string, string>) => files.delete('assets/main-AAAAAAAA.js') },
    {
      what: 'not what it was',
      change: (files: Map<string, string>) => files.set('assets/main-AAAAAAAA.js', '<html>'),
    },
  ])('is named and left out: $what', async ({ what, change }) => {
    const host = openHost()
    await host.publish('2026-11-01', { 'main-AAAAAAAA.js': 'one' })
    change(host.files)
    const { kept, warnings } = await host.publish('2026-11-02', { 'main-BBBBBBBB.js': 'two' })
    expect([kept, warnings]).toEqual([
      [],
      [`assets/main-AAAAAAAA.js of an earlier build is ${what}, and is not kept.`],
    ])
    expect(host.assets()).toEqual(['assets/main-BBBBBBBB.js'])
    expect(host.files.get('assets.json')).not.toContain('AAAAAAAA')
  })
})

test.each([
  '<!doctype html><title>Log in</title>',
  '{"assets":{"../index.html":{"sha256":"","replaced":null}}}',
])('a host that answers with something else keeps nobody from publishing: %s', async (content) => {
  const host = openHost()
  host.files.set('assets.json', content)
  const { kept, warnings } = await host.publish('2026-11-02', { 'main-BBBBBBBB.js': 'two' })
  expect(kept).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('can’t be read'.replace('’', "'"))])
  expect(host.asked).toHaveLength(1)
})

test('a host that gives no answer is asked again, and in the end the publication is broken off', async () => {
  const host = openHost()
  await host.publish('2026-11-01', { 'main-AAAAAAAA.js': 'one' })
  host.beSilent(2)
  expect((await host.publish('2026-11-02', { 'main-BBBBBBBB.js': 'two' })).kept).toEqual(['main-AAAAAAAA.js'])
  host.beSilent(3)
  await expect(host.publish('2026-11-03', { 'main-CCCCCCCC.js': 'three' })).rejects.toThrow('gives no answer')
})

test.each([
  '../main-AAAAAAAA.js',
  'main.js',
  'main-AAAAAAAA.html',
  'a/main-AAAAAAAA.js',
  '.main-AAAAAAAA.js',
  'main-AAAAAAAA.js/..',
])('no manifest can name %s', (name) => {
  const manifest = { assets: { [name]: { sha256: 'a'.repeat(64), replaced: null } } }
  expect(() => parseAssetManifest(JSON.stringify(manifest))).toThrow('no name of a hashed asset')
})

test('a build with a name that has no hash, or a folder that holds more than a build, ends with a sentence', async () => {
  const built = new Map([['logo.png', sha256('')]])
  expect(() => mergeAssets({ built, published: null, today: '2026-11-01' })).toThrow('assets/logo.png')
  const order = { folder, site: SITE, today: '2026-11-01', ask: async () => null }
  await expect(keepAssets(order)).rejects.toThrow('npm run build makes it')
  mkdirSync(join(folder, 'assets'))
  await keepAssets(order)
  await expect(keepAssets(order)).rejects.toThrow('more than one build made')
})
