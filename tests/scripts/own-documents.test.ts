// A newsroom's whole way with a document of its own: the commands of the README's section, run as they stand there in a copy of
// the project.

import { execFile, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject, type ProjectCopy } from '../fixtures/copy-project.ts'

/** A start of a command takes some seconds, more on a busy machine. */
const PATIENCE = 120_000
const FIXTURE = 'tests/fixtures/articles/lantern-2026'
const ARTICLE = `${FIXTURE}/article.txt`

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const newProject = () => copyProject('.', ['seeds', 'data', FIXTURE])

/** @param command as in package.json's scripts, which all run a file with tsx. */
function runScript({ root }: ProjectCopy, command: string, args: readonly string[]): Promise<Run> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const [runner, file = ''] = (scripts[command] ?? '').split(' ')
  if (runner !== 'tsx') throw new Error(`${command} is no script that tsx runs`)
  const { ATLAS_DOCUMENTS: _, ...environment } = process.env
  const options = { cwd: root, env: environment }
  const line = [resolve('node_modules/tsx/dist/cli.mjs'), resolve(file), ...args]
  return new Promise((done) => {
    execFile(process.execPath, line, options, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

/** A command of the README. The map's build and server are left to other tests: of `npm start` only the data is built. */
async function runAsWritten(project: ProjectCopy, line: string): Promise<Run> {
  const [, command, rest = ''] = /^npm (?:run )?(\S+)(?: -- (.*))?$/.exec(line) ?? []
  if (command)
    return runScript(project, command === 'start' ? 'build:data' : command, rest.split(' ').filter(Boolean))
  if (!/^(cp|rm) /.test(line))
    throw new Error(`the README has a command that this test does not know: ${line}`)
  execFileSync('sh', ['-c', line], { cwd: project.root })
  return { code: 0, stdout: '', stderr: '' }
}

interface Block {
  /** What follows the backticks: nothing for commands. */
  readonly language: string
  readonly text: string
}

function blocksOf(heading: string): Block[] {
  const section =
    readFileSync('README.md', 'utf8')
      .split(/^## /m)
      .find((one) => one.startsWith(`${heading}\n`)) ?? ''
  return Array.from(section.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm), ([, language = '', text = '']) => ({
    language,
    text,
  }))
}

function publishedFiles({ path }: ProjectCopy): Record<string, string> {
  const folder = path('public/data')
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

describe("the README's way with an invented article", () => {
  const blocks = blocksOf('Your own documents')
  const commands = blocks
    .filter((block) => block.language === '')
    .map((block) => block.text.trim().split('\n'))
  const flat = commands.flat()
  const project = newProject()
  const runs: { line: string; run: Run }[] = []
  let draft = ''
  /** What is published before the first command, of the draft as it was written, and of the draft when it is coded. */
  const builds: { run: Run; files: Record<string, string> }[] = []
  const build = async () => {
    const run = await runScript(project, 'build:data', [])
    builds.push({ run, files: publishedFiles(project) })
  }

  beforeAll(async () => {
    await build()
    for (const line of flat) {
      if (line.startsWith('rm ')) await build()
      runs.push({ line, run: await runAsWritten(project, line) })
      if (runs.length > 1) continue
      draft = project.read('seeds/lantern-2026/draft.yaml')
      await build()
    }
  }, PATIENCE)
  afterAll(project.remove)

  test('is six commands, and each ends well', () => {
    expect(flat.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'npm run document:add',
      'npm run check:data',
      `cp ${FIXTURE}/coded/* seeds/lantern-2026/`,
      'npm run check:data',
      'rm seeds/lantern-2026/draft.yaml',
      'npm start',
    ])
    expect(runs.map(({ run }) => [run.code, run.stderr])).toEqual(runs.map(() => [0, '']))
  })

  test('shows what the README shows', () => {
    const shown = runs.map(({ run }) => run.stdout).join('\n')
    const excerpts = blocks.filter((block) => block.language === 'text')
    expect(excerpts).toHaveLength(2)
    for (const { text } of excerpts) expect(shown).toContain(text)
    const [yaml] = blocks.filter((block) => block.language === 'yaml')
    expect(draft).toContain(`\n${yaml?.text}\n`)
    expect(draft).toBe(readFileSync(`${FIXTURE}/draft.golden.yaml`, 'utf8'))
  })

  test('begins with what was written and what comes next', () => {
    expect(runs[0]?.run.stdout.split('\n')).toEqual([
      'seeds/lantern-2026: 6 candidates in draft.yaml, 4 with a likely activity. Nothing of it is published yet.',
      'documents/lantern-2026.txt: the text. Git ignores this folder, because the text is under copyright.',
      '',
      'Next:',
      '  1. Fill in seeds/lantern-2026/document.yaml.',
      '  2. Judge each candidate of seeds/lantern-2026/draft.yaml by seeds/CODEBOOK.md, and write it in your own words into',
      '     mentions.yaml, totals.yaml or set-aside.yaml. ids.yaml lists the ids of mentions and totals.',
      '  3. npm run check:data     says what is left to do; repeat until nothing is open.',
      '  4. Delete seeds/lantern-2026/draft.yaml, and raise the version in seeds/dataset.yaml.',
      '  5. npm start              shows the atlas with the document in it.',
      '',
    ])
  })

  test('publishes nothing of a draft, coded or not: every file has the bytes that it has without it', () => {
    const [without, asWritten, coded] = builds
    expect(builds).toHaveLength(3)
    expect(Object.keys(without?.files ?? {}).length).toBeGreaterThan(3)
    for (const build of [asWritten, coded]) {
      expect(build?.files).toEqual(without?.files)
      expect(JSON.stringify(build?.files)).not.toContain('lantern')
      expect(build?.run.stdout.split('\n')[0]).toBe(
        'seeds/lantern-2026 is a draft and not published; npm run check:data says what is left to do',
      )
    }
  })

  test('publishes the document, its mentions, its total and their citations when the draft is gone', () => {
    const files = publishedFiles(project)
    const { features } = JSON.parse(files['mentions.geojson'] ?? '') as { features: { id: string }[] }
    expect(features.filter(({ id }) => id.startsWith('lantern-2026')).map(({ id }) => id)).toEqual([
      'lantern-2026-005-1:ISL',
      'lantern-2026-005-1:MLT',
      'lantern-2026-007-1:LUX',
      'lantern-2026-009-1:LIE',
      'lantern-2026-011-1:AND',
    ])
    const atlas = JSON.parse(files['atlas.json'] ?? '') as Record<
      string,
      { id?: string; document?: string }[]
    >
    expect(atlas.documents).toContainEqual(expect.objectContaining({ id: 'lantern-2026' }))
    expect(atlas.totals).toContainEqual(expect.objectContaining({ id: 'lantern-2026-t-013-1' }))
    expect(atlas.accounts?.find((one) => one.document === 'lantern-2026')).toMatchObject({
      mentions: 4,
      countries: 5,
      totals: 1,
      open: 0,
    })
    expect(files['citations.json']).toContain('Lanterns on the Alzette')
  })

  test('keeps all but six words in a row of the text to the folder of documents', () => {
    expect(project.read('documents/lantern-2026.txt')).toBe(project.read(ARTICLE))
    const words = project.read(ARTICLE).match(/[\p{L}\p{N}]+/gu) ?? []
    const written = readdirSync(project.path('seeds/lantern-2026'))
      .map((name) => project.read(`seeds/lantern-2026/${name}`))
      .join('\n')
    const said = (written.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
    const runs = words.map((_word, at) => words.slice(at, at + 7)).filter((run) => run.length === 7)
    expect(runs.length).toBeGreaterThan(50)
    expect(runs.filter((run) => said.includes(run.join(' ')))).toEqual([])
  })
})

test(
  'the command ends with 0 when asked for its usage, with 2 on a wrong command line, with 1 on a wrong article',
  async () => {
    const project = newProject()
    const runs = await Promise.all(
      [['--help'], [ARTICLE], ['none.txt', '--id', 'lantern-2026']].map((args) =>
        runScript(project, 'document:add', args),
      ),
    )
    project.remove()
    const usage = expect.stringMatching(/^Usage: npm run document:add -- <article\.txt> --id <name-2026>\n/)
    const fault = expect.stringMatching(/^The id is missing\. .*\n\nUsage: npm run document:add /)
    const missing = expect.stringMatching(/^\/.*\/none\.txt: no such file\n$/)
    expect(runs).toEqual([
      { code: 0, stdout: usage, stderr: '' },
      { code: 2, stdout: '', stderr: fault },
      { code: 1, stdout: '', stderr: missing },
    ])
  },
  PATIENCE,
)
