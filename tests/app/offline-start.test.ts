// The lines that stand at the end of the copy in one file, run as a browser runs them.

import { runInNewContext } from 'node:vm'
import { expect, test, vi } from 'vitest'
import { packPart } from '../../scripts/lib/pack-part.ts'
import { ATLAS_SCRIPT, OFFLINE_START } from '../../src/app/offline-start.ts'

interface StartedPage {
  readonly dataset: Record<string, string>
  readonly appended: { type?: string; textContent?: string }[]
}

function start(
  globals: Readonly<Record<string, unknown>>,
  state = 'late',
  packed = packPart('go("中国")'),
): StartedPage {
  const dataset = { start: state }
  const appended: StartedPage['appended'] = []
  runInNewContext(OFFLINE_START, {
    document: {
      documentElement: { dataset },
      getElementById: (id: string) => (id === ATLAS_SCRIPT ? { textContent: packed } : null),
      createElement: () => ({}),
      head: { append: (script: object) => appended.push(script) },
    },
    ...globals,
  })
  return { dataset, appended }
}

const ABLE = { atob, Uint8Array, Blob, Response, DecompressionStream }

test('they put the atlas’s script into the page, as it was before it was packed', async () => {
  const { dataset, appended } = start(ABLE)
  await vi.waitFor(() => expect(appended).toEqual([{ type: 'module', textContent: 'go("中国")' }]))
  expect(dataset.start).toBe('late') // until that script says otherwise
})

test('a browser that can not unpack it is told so', async () => {
  const { dataset, appended } = start({ atob, Uint8Array, Blob, Response })
  await vi.waitFor(() => expect(dataset.start).toBe('old'))
  expect(appended).toEqual([])
})

test('in a browser that lacks what the atlas needs they do nothing', () => {
  const { dataset, appended } = start(ABLE, 'old')
  expect([dataset.start, appended]).toEqual(['old', []])
})

test('a script that is damaged is told of', async () => {
  const { dataset, appended } = start(ABLE, 'late', packPart('go("中国")').slice(0, 20))
  await vi.waitFor(() => expect(dataset.start).toBe('stopped'))
  expect(appended).toEqual([])
})
