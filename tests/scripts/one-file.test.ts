// A small project built into one file: script, styles, a part that is imported later, and two scripts that are named by their address.

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltCode, oneFile } from '../../scripts/lib/one-file.ts'
import { scriptsInside } from '../../scripts/lib/scripts-inside.ts'
import { ownFolder } from '../fixtures/own-folder.ts'

const FILES = {
  'main.js': `import './main.css'
import worker from './worker.mjs?worker&url'
import handler from './handler.mjs?url&no-inline'
document.title = [worker, handler].join(' ')
import('./later.js').then(({ later }) => later())
`,
  'later.js': "import './later.css'\nexport const later = () => { document.title = 'later' }\n",
  'main.css': '@font-face { font-family: own; src: url(./own.woff2) }\n.main { color: red }\n',
  'later.css': '.later { color: blue }\n',
  'own.woff2': 'a font of 5 kB, which a page would fetch'.padEnd(5000),
  'worker.mjs': 'self.onmessage = () => 1\n//# sourceMappingURL=worker.mjs.map\n',
  'handler.mjs': 'export const share = 100 % 7 // 中\n',
}

let folder: string
beforeAll(() => {
  folder = ownFolder('one-file')
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(more: InlineConfig = {}): Promise<{ files: string[]; code: BuiltCode }> {
  let code: BuiltCode = { script: '', styles: '' }
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [
      scriptsInside({ 'worker.mjs?worker&url': 'blob', 'handler.mjs?url&no-inline': 'data' }),
      oneFile({
        fileName: 'whole.html',
        render: (given) => {
          code = given
          return '<!doctype html>'
        },
      }),
    ],
    build: { write: false, rolldownOptions: { input: join(folder, 'main.js') } },
    ...more,
  })
  const [result] = [built].flat()
  const output = result && 'output' in result ? result.output : []
  return { files: output.map(({ fileName }) => fileName), code }
}

test('all that is left is the file', async () => {
  const { files, code } = await run()
  expect(files).toEqual(['whole.html'])
  expect(code.script).toContain('later')
  expect(code.script).not.toMatch(/\bimport\(|\bimport\s*["'{]/)
  expect(code.styles).toMatch(/\.main[\s\S]*\.later/)
  expect(code.styles).toContain('url(data:font/woff2;base64,')
})

test('a script that is named by its address stands inside: as text for a blob, or in the address', async () => {
  const { script } = (await run()).code
  expect(script).toContain('createObjectURL')
  expect(script).toContain('self.onmessage = () => 1')
  expect(script).not.toContain('sourceMappingURL')
  const [address = ''] = /data:text\/javascript,[^"'`\s]+/.exec(script) ?? []
  expect(address).toMatch(/#\.mjs$/)
  expect(decodeURIComponent(address.replace(/^[^,]*,/, '').replace(/#\.mjs$/, ''))).toBe(FILES['handler.mjs'])
})

test('a build of several scripts is none', async () => {
  const input = { one: join(folder, 'later.js'), other: join(folder, 'worker.mjs') }
  await expect(
    run({ build: { write: false, rolldownOptions: { input, output: { codeSplitting: true } } } }),
  ).rejects.toThrow()
})
