// The plugin itself, on a site of one page: what it builds, and what the development server answers.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { runInNewContext } from 'node:vm'
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ClassicScript, classicScripts } from '../../scripts/lib/classic-script.ts'
import { staticPages } from '../../scripts/lib/static-pages.ts'
import { ownFolder } from '../fixtures/own-folder.ts'

const PATIENCE = 60_000

const larger = ownFolder('classic')
const root = join(larger, 'site')

/** The site lies in a larger project, whose settings for styles are not its own. */
const LARGER = { name: '@nobody/', workspaces: ['site'], postcss: { plugins: { 'not-installed': {} } } }

const FILES = {
  'index.html':
    '<!doctype html><title>Map</title><script type="module" src="/src/main.ts"></script><script src="./steady.js"></script>',
  'src/main.ts': "import { explore } from './explore.ts'\nexplore('page')",
  'src/embed.ts':
    "import { greet } from './greet.ts'\nconst found: string = greet('embed')\ndocument.title = found\nvoid import('./explore.ts').then(({ explore }) => explore(found))",
  'src/greet.ts':
    "export const greet = (name: string): string => (process.env.NODE_ENV === 'production' ? 'hello ' : 'try ') + name",
  'src/explore.ts':
    "import './explore.css'\nexport function explore(by: string): void { document.title = by + ' explores' }",
  'src/explore.css': '.explored { color: red }',
  'src/steady.ts': "document.title = 'steady'",
  'src/styled.ts': "import './explore.css'",
}

const page = () =>
  '<!doctype html><html lang="en"><head><title>Embed</title><script async vite-ignore="" src="/src/embed.ts"></script></head><body></body></html>'

const SCRIPTS: readonly ClassicScript[] = [
  { entry: 'src/embed.ts' },
  { entry: 'src/steady.ts', fileName: 'embed/steady.js', most: 100 },
]

function configOf(scripts: readonly ClassicScript[]): InlineConfig {
  return {
    configFile: false,
    root,
    base: './',
    css: { postcss: {} },
    logLevel: 'error',
    plugins: [classicScripts(scripts), staticPages([{ folder: 'embed/', render: page }])],
  }
}

let server: ViteDevServer

beforeAll(async () => {
  writeFileSync(join(larger, 'package.json'), JSON.stringify(LARGER))
  mkdirSync(join(root, 'src'), { recursive: true })
  mkdirSync(join(root, 'public'))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(root, name), text)
  await build(configOf(SCRIPTS))
  server = await createServer({
    ...configOf(SCRIPTS),
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
}, PATIENCE)

afterAll(async () => {
  await server.close()
  rmSync(larger, { recursive: true })
})

interface Run {
  readonly title: string
  readonly imported: readonly string[]
  /** What was called in what was imported. */
  readonly called: readonly string[]
}

/** Runs a script as a browser would, with its imports noted instead of made. */
async function run(code: string, ownAddress: string): Promise<Run> {
  const imported: string[] = []
  const called: string[] = []
  const document = { title: '', currentScript: { src: ownAddress } }
  const explore = (by: string) => called.push(`explore by ${by}`)
  const open = async () => {
    called.push('open')
    return { explore }
  }
  const importing = async (address: string) => {
    imported.push(address)
    return { open, explore }
  }
  runInNewContext(code.replaceAll('import(', 'importing('), { document, importing, URL })
  await setImmediate()
  return { title: document.title, imported, called }
}

describe('a build', () => {
  const built = (file: string) => readFileSync(join(root, 'dist', file), 'utf8')
  const assets = () => readdirSync(join(root, 'dist', 'assets'))
  const embedScript = () => /src="\.\.\/(assets\/[^"]+)"/.exec(built('embed/index.html'))?.[1] ?? ''

  test('puts an entry into one classic script with a hash in its name, and its address into the page', async () => {
    expect(embedScript()).toMatch(/^assets\/embed-[\w-]{8}\.js$/)
    expect(built('embed/index.html')).toMatch(/<script async {1,2}src="\.\.\/assets[^"]+"><\/script>/)
    expect(built(embedScript())).not.toMatch(/^\s*(import|export)\b/m)
    expect((await run(built(embedScript()), 'https://a.example/')).title).toBe('hello embed')
  })

  test('leaves what is imported while running a module of the site, with its styles, named whole', async () => {
    const address = `https://gazette.example/deep/${embedScript()}`
    const ran = await run(built(embedScript()), address)
    expect(ran.called).toEqual(['open', 'explore by hello embed'])
    const [imported = '', ...more] = ran.imported
    expect(more).toEqual([])
    expect(imported).toMatch(/^https:\/\/gazette\.example\/deep\/assets\/explore-[\w-]{8}\.js$/)
    const door = built(imported.replace('https://gazette.example/deep/', ''))
    expect(door).toMatch(/export\s*\{\s*\w+ as open\s*\}|export const open/)
    const styles = assets().filter((name) => name.endsWith('.css'))
    expect(styles.some((name) => door.includes(name))).toBe(true)
    expect(built(embedScript())).not.toContain('explores')
  })

  test('gives a script a name that stays', async () => {
    expect((await run(built('embed/steady.js'), '')).title).toBe('steady')
    expect(built('embed/steady.js')).not.toContain('currentScript')
  })

  test.each([
    [{ entry: 'src/embed.ts', most: 100 }, /src\/embed\.ts takes \d{3} bytes and may take 100/],
    [{ entry: 'src/styled.ts' }, /src\/styled\.ts: a classic script is one file/],
  ])('fails where a script is not what it should be: %o', async (script, message) => {
    const order = build({ ...configOf([script]), logLevel: 'silent', build: { write: false } })
    await expect(order).rejects.toThrow(message)
  })
})

describe('the development server', () => {
  const ask = async (path: string) => {
    const answer = await fetch(new URL(path, server.resolvedUrls?.local[0]))
    return { type: answer.headers.get('content-type') ?? '', text: await answer.text() }
  }

  test('bundles a script when it is asked for, and knows its address in the page', async () => {
    expect((await ask('embed/')).text).toMatch(/<script async {1,2}src="\.\.\/assets\/embed\.js">/)
    const { type, text } = await ask('assets/embed.js?t=1')
    expect(type).toBe('text/javascript; charset=utf-8')
    expect(await run(text, 'http://127.0.0.1:1/assets/embed.js')).toEqual({
      title: 'hello embed',
      imported: ['http://127.0.0.1:1/src/explore.ts'],
      called: ['explore by hello embed'],
    })
    expect((await run((await ask('embed/steady.js')).text, '')).title).toBe('steady')
  })
})
