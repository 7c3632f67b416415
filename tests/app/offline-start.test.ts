// The lines that stand in the copy in one file, run as a browser runs them.

import { runInNewContext } from 'node:vm'
import { expect, test, vi } from 'vitest'
import { packPart } from '../../scripts/lib/pack-part.ts'
import { ATLAS_SCRIPT, OFFLINE_START, TOO_OLD } from '../../src/app/offline-start.ts'

interface StartedPage {
  readonly tooOld: { hidden: boolean }
  readonly appended: { type?: string; textContent?: string }[]
}

function start(globals: Readonly<Record<string, unknown>>): StartedPage {
  const tooOld = { hidden: true }
  const appended: StartedPage['appended'] = []
  const parts: Readonly<Record<string, object>> = {
    [ATLAS_SCRIPT]: { textContent: packPart('go("中国")') },
    [TOO_OLD]: tooOld,
  }
  runInNewContext(OFFLINE_START, {
    document: {
      getElementById: (id: string) => parts[id],
      createElement: () => ({}),
      head: { append: (script: object) => appended.push(script) },
    },
    ...globals,
  })
  return { tooOld, appended }
}

test('they put the atlas’s script into the page, as it was before it was packed', async () => {
  const { tooOld, appended } = start({ atob, Uint8Array, Blob, Response, DecompressionStream })
  await vi.waitFor(() => expect(appended).toEqual([{ type: 'module', textContent: 'go("中国")' }]))
  expect(tooOld.hidden).toBe(true)
})

test('a browser that can not unpack it is told so', async () => {
  const { tooOld, appended } = start({ atob, Uint8Array, Blob, Response })
  await vi.waitFor(() => expect(tooOld.hidden).toBe(false))
  expect(appended).toEqual([])
})
