// The command itself, on the published files in a folder of their own.

import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test, vi } from 'vitest'
import { writeFiles } from '../../scripts/lib/write-files.ts'
import { ARCHIVE_FILE } from '../../src/domain/data-folder.ts'
import { PATIENCE } from '../fixtures/atlas.ts'
import { realPackage } from '../fixtures/real-package.ts'

vi.setConfig(PATIENCE)

const { input, files } = realPackage()
const out = mkdtempSync(join(tmpdir(), 'atlas-'))
afterAll(() => rmSync(out, { recursive: true }))

function buildPackage(): Promise<{
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}> {
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs')
  return new Promise((done) => {
    const args = [tsx, join('scripts', 'build-package.ts'), '--out', out]
    execFile(process.execPath, args, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

test('it says what is missing, and writes nothing', async () => {
  const { code, stderr } = await buildPackage()
  expect(code).toBe(1)
  expect(stderr).toMatch(/mentions\.geojson is missing: npm run build:data makes it\n$/)
  expect(readdirSync(out)).toEqual([])
})

test('it adds to the folder all that is no published file already', async () => {
  writeFiles(out, input.texts)
  const { code, stderr } = await buildPackage()
  expect([code, stderr]).toEqual([0, ''])
  const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(written).toHaveLength(Object.keys(files).length + 1)
  for (const [path, content] of Object.entries(files))
    expect(readFileSync(join(out, path)).equals(Buffer.from(content)), path).toBe(true)
})

test('the ZIP beside them holds every one of them, in a folder with the version', () => {
  const { name, version } = input.dataset.atlas
  const held = unzipSync(readFileSync(join(out, ARCHIVE_FILE)))
  const paths = Object.keys(files).map((path) => `${name}-${version}/${path}`)
  expect(Object.keys(held)).toEqual(paths.sort())
  for (const [path, content] of Object.entries(files))
    expect(Buffer.from(held[`${name}-${version}/${path}`] ?? '').equals(Buffer.from(content)), path).toBe(
      true,
    )
})

test('the build runs it after the data and before the page', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(scripts.build.split(' && ')).toEqual([
    'npm run build:data',
    'npm run build:package',
    'vite build',
    'npm run build:offline',
    'npm run budget',
  ])
})
