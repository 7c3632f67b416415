// The plugin itself, on a site of two files: what it builds, and what the development server answers.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staticPages } from '../../scripts/lib/static-pages.ts'
import { ownFolder } from '../fixtures/own-folder.ts'

const PATIENCE = 60_000

const root = ownFolder('pages')
let visits = 0

const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="stylesheet" href="/style.css"></head><body><a href="../">Back</a></body></html>`

const config: InlineConfig = {
  configFile: false,
  root,
  base: './',
  logLevel: 'error',
  plugins: [
    staticPages([
      { folder: 'method/', render: () => page(`Method ${++visits}`) },
      { folder: 'country/TZA/', render: () => page('Tanzania') },
    ]),
  ],
}

let server: ViteDevServer

beforeAll(async () => {
  mkdirSync(join(root, 'public'))
  writeFileSync(join(root, 'index.html'), page('Map'))
  writeFileSync(join(root, 'style.css'), 'body { margin: 0 }')
  await build(config)
  server = await createServer({
    ...config,
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
}, PATIENCE)

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

function built(file: string): string {
  return readFileSync(join(root, 'dist', file), 'utf8')
}

describe('a build', () => {
  test('writes each page in its folder, with the styles of the site seen from there', () => {
    const [style] = readdirSync(join(root, 'dist', 'assets')).filter((name) => name.endsWith('.css'))
    expect(built('method/index.html')).toContain('<title>Method 1</title>')
    expect(built('method/index.html')).toContain(`href="../assets/${style}"`)
    expect(built('country/TZA/index.html')).toContain(`href="../../assets/${style}"`)
    expect(built('country/TZA/index.html')).toContain('<a href="../">Back</a>')
  })

  test('still writes the page of the site', () => {
    expect(built('index.html')).toContain('<title>Map</title>')
  })
})

describe('the development server', () => {
  const ask = (path: string) => {
    const address = server.resolvedUrls?.local[0]
    return fetch(new URL(path, address), { redirect: 'manual', headers: { accept: 'text/html' } })
  }

  test('answers with the page, made anew at each visit', async () => {
    const before = visits
    expect(await (await ask('method/')).text()).toContain(`<title>Method ${before + 1}</title>`)
    const again = await ask('method/?from=map')
    expect(again.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await again.text()).toContain(`<title>Method ${before + 2}</title>`)
  })

  test('leads an address without the last slash to the one with it', async () => {
    const answer = await ask('country/TZA?a=1')
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe('/country/TZA/?a=1')
  })

  test('leaves every other address alone', async () => {
    expect(await (await ask('')).text()).toContain('<title>Map</title>')
  })
})
