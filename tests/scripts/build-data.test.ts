// The command itself, on a copy of the real seeds and tables.

import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const FILES = ['atlas.json', 'citations.json', 'countries.topojson', 'lessons.json', 'mentions.geojson']
/** A start of the command takes about two seconds, more on a busy machine. */
const PATIENCE = 60_000

const root = mkdtempSync(join(tmpdir(), 'atlas-'))
const out = join(root, 'out')
const again = join(root, 'again')

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function buildData(folder: string): Promise<Run> {
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs')
  const args = [tsx, join('scripts', 'build-data.ts'), '--root', root, '--out', folder]
  return new Promise((done) => {
    execFile(process.execPath, args, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

let runs: Run[] = []

beforeAll(async () => {
  for (const folder of ['seeds', 'data']) cpSync(folder, join(root, folder), { recursive: true })
  runs = await Promise.all([buildData(out), buildData(again)])
}, PATIENCE)

afterAll(() => rmSync(root, { recursive: true }))

test('without a problem the command writes its files and ends with 0', () => {
  expect(runs.map((run) => [run.code, run.stderr])).toEqual([
    [0, ''],
    [0, ''],
  ])
  expect(readdirSync(out).sort()).toEqual(FILES)
  expect(runs[0]?.stdout, 'this copy has no package.json').toContain('Set "bugs" in package.json')
})

test('two builds write the same bytes', () => {
  expect(contentOf(again)).toEqual(contentOf(out))
})

test(
  'with a problem the command tells it, ends with 1, writes nothing and leaves the previous output whole',
  async () => {
    const before = contentOf(out)
    const mentions = join(root, 'seeds', 'chalk-2019', 'mentions.yaml')
    writeFileSync(mentions, readFileSync(mentions, 'utf8').replace(/status: \w+/, 'status: rumoured'))
    rmSync(join(root, 'seeds', 'xiao-2023', 'totals.yaml'))
    const { code, stderr } = await buildData(out)
    expect(code).toBe(1)
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^seeds\/chalk-2019\/mentions\.yaml:\d+: .*unknown status "rumoured"/),
      'seeds/xiao-2023/totals.yaml:1: the file is missing',
      '',
    ])
    expect(contentOf(out)).toEqual(before)
  },
  PATIENCE,
)
