// The script as it is published, built and run in an article that holds good frames and bad ones.

import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { classicScripts } from '../../scripts/lib/classic-script.ts'
import { HEIGHT_QUESTION, MOST_HEIGHT } from '../../src/domain/embed-height.ts'

const FILE = 'embed/height.js'
const FOLDER = 'https://gazette.example/atlas/embed/'
const ORIGIN = 'https://gazette.example'

let script = ''
beforeAll(async () => {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [classicScripts([{ entry: 'src/embed-height.ts', fileName: FILE, most: 1000 }])],
      build: { write: false, rolldownOptions: { input: 'src/domain/embed-height.ts' } },
    }),
  ].flat()
  const output = result && 'output' in result ? result.output : []
  const file = output.find(({ fileName }) => fileName === FILE)
  script = file?.type === 'asset' ? String(file.source) : ''
}, 60_000)

interface Frame {
  readonly src: string
  readonly contentWindow: { readonly asked: unknown[]; readonly postMessage: (message: unknown) => void }
  readonly style: { height: string }
}

interface Message {
  readonly origin?: string
  readonly source?: object | null
  readonly data?: unknown
}

/** An article, and what the script does in it. */
class Article {
  readonly frames: Frame[] = []
  readonly listeners: ((message: Message) => void)[] = []

  run(src: string | null): void {
    class HTMLScriptElement {
      readonly src = src ?? ''
    }
    const document = {
      currentScript: src === null ? null : new HTMLScriptElement(),
      querySelectorAll: (name: string) => (name === 'iframe' ? this.frames : []),
    }
    const addEventListener = (name: string, listener: (message: Message) => void) => {
      if (name === 'message') this.listeners.push(listener)
    }
    runInNewContext(script, { document, addEventListener, HTMLScriptElement, URL })
    document.currentScript = null
  }

  add(src: string): Frame {
    const asked: unknown[] = []
    const contentWindow = { asked, postMessage: (message: unknown) => asked.push(message) }
    const frame = { src, contentWindow, style: { height: '' } }
    this.frames.push(frame)
    return frame
  }

  tell(message: Message): void {
    for (const listener of this.listeners) listener(message)
  }
}

function articleWith(...addresses: readonly string[]) {
  const article = new Article()
  article.run(`${FOLDER}height.js`)
  return { article, frames: addresses.map((address) => article.add(address)) }
}

test('takes less than a kilobyte', () => {
  expect(script.length).toBeGreaterThan(200)
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(1000)
})

test('gives the frame that asks, and no other, the height it asks for, each time it asks', () => {
  const { article, frames } = articleWith(`${FOLDER}?years=all`, `${FOLDER}?years=2013-2022`)
  const heights = () => frames.map(({ style }) => style.height)
  article.tell({ origin: ORIGIN, source: frames[1]?.contentWindow ?? null, data: { atlasHeight: 512 } })
  expect(heights()).toEqual(['', '512px'])
  article.tell({ origin: ORIGIN, source: frames[1]?.contentWindow ?? null, data: { atlasHeight: 380 } })
  expect(heights()).toEqual(['', '380px'])
})

test('knows frames that come after it, and takes no harm from a second copy', () => {
  const { article } = articleWith()
  article.run(`${FOLDER}height.js?again`)
  const late = article.add(`${FOLDER}?`)
  article.tell({ origin: ORIGIN, source: late.contentWindow, data: { atlasHeight: 512 } })
  expect(article.listeners).toHaveLength(2)
  expect(late.style.height).toBe('512px')
})

test('asks the embeds that were there before it, which have told their height to nobody, and asks no other frame', () => {
  const article = new Article()
  const early = article.add(`${FOLDER}?years=all`)
  const stranger = article.add('https://other.example/embed/?')
  article.run(`${FOLDER}height.js`)
  expect(early.contentWindow.asked).toEqual([HEIGHT_QUESTION])
  expect(stranger.contentWindow.asked).toEqual([])
  article.tell({ origin: ORIGIN, source: early.contentWindow, data: { atlasHeight: 512 } })
  expect(early.style.height).toBe('512px')
})

test('takes the height of an embed in a sandbox, which has no origin', () => {
  const { article, frames } = articleWith(`${FOLDER}?`, 'https://other.example/')
  for (const { contentWindow } of frames)
    article.tell({ origin: 'null', source: contentWindow, data: { atlasHeight: 512 } })
  expect(frames.map(({ style }) => style.height)).toEqual(['512px', ''])
})

test.each([null, ''])('does nothing where it cannot know whose it is: %o', (src) => {
  const article = new Article()
  article.run(src)
  expect(article.listeners).toEqual([])
})

describe('is left cold by', () => {
  const good = { atlasHeight: 512 }
  test.each<[string, unknown]>([
    ['no number', { atlasHeight: '512' }],
    ['no number at all', { atlasHeight: Number.NaN }],
    ['endless', { atlasHeight: Number.POSITIVE_INFINITY }],
    ['negative', { atlasHeight: -512 }],
    ['next to nothing', { atlasHeight: 1 }],
    ['huge', { atlasHeight: MOST_HEIGHT + 1 }],
    ['half a pixel', { atlasHeight: 512.5 }],
    ['styles', { atlasHeight: '1px;position:fixed' }],
    ['more than a height', { ...good, width: 2000 }],
    ['nothing of ours', { height: 512 }],
    ['a list', [512]],
    ['a text', 'atlasHeight'],
    ['nothing', null],
  ])('a message that is %s', (_, data) => {
    const { article, frames } = articleWith(`${FOLDER}?`)
    article.tell({ origin: ORIGIN, source: frames[0]?.contentWindow ?? null, data })
    expect(frames[0]?.style.height).toBe('')
  })

  test.each(['https://other.example', 'http://gazette.example', 'https://gazette.example:8443', ''])(
    'another origin: %s',
    (origin) => {
      const { article, frames } = articleWith(`${FOLDER}?`)
      article.tell({ origin, source: frames[0]?.contentWindow ?? null, data: good })
      expect(frames[0]?.style.height).toBe('')
    },
  )

  test('a window that is none of its frames', () => {
    const { article, frames } = articleWith(`${FOLDER}?`)
    for (const source of [{}, null]) article.tell({ origin: ORIGIN, source, data: good })
    expect(frames[0]?.style.height).toBe('')
  })

  test.each([
    'https://gazette.example/atlas/',
    'https://gazette.example/other/embed/?',
    'https://gazette.example/atlas/embed.html',
    'about:blank',
    '',
  ])('a frame of something else on the same host: %s', (address) => {
    const { article, frames } = articleWith(address)
    article.tell({ origin: ORIGIN, source: frames[0]?.contentWindow ?? null, data: good })
    expect(frames[0]?.style.height).toBe('')
  })
})
