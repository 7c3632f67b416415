// A draft is left out of everything, and told what it lacks. The tiny world's document is taken for one here.

import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkDraft } from '../../scripts/lib/check-draft.ts'
import { describeDraft } from '../../scripts/lib/describe-draft.ts'
import { readCodingSources } from '../../scripts/lib/read-coding-sources.ts'
import { readSeedFolders } from '../../scripts/lib/seed-folders.ts'
import { copyProject, type ProjectCopy } from '../fixtures/copy-project.ts'
import { formatted, TINY_ROOT } from '../fixtures/tiny-world.ts'

const FOLDER = 'seeds/gazette-2020'

let project: ProjectCopy

beforeEach(() => {
  project = copyProject(TINY_ROOT, ['seeds', 'data', 'documents'])
})
afterEach(() => project.remove())

const write = (file: string, text: string) => writeFileSync(project.path(file), text)
const drop = (file: string) => rmSync(project.path(file))

describe('the folders of the seeds', () => {
  test('are all read where there is no draft', () => {
    const { folders, drafts, problems } = readSeedFolders(project.root)
    expect([folders.length, drafts, problems]).toEqual([1, [], []])
  })

  test.each(['- line: 4\n', '', 'no: [yaml', '# done\n'])(
    'are left out with a draft, whatever it says: %j',
    (text) => {
      write(`${FOLDER}/draft.yaml`, text)
      expect(readSeedFolders(project.root)).toEqual({ folders: [], drafts: ['gazette-2020'], problems: [] })
    },
  )

  test('may lack any file as long as they are drafts', () => {
    write(`${FOLDER}/draft.yaml`, '[]')
    drop(`${FOLDER}/document.yaml`)
    expect(readSeedFolders(project.root).problems).toEqual([])
    drop(`${FOLDER}/draft.yaml`)
    expect(formatted(readSeedFolders(project.root).problems)).toEqual([
      `${FOLDER}/document.yaml:1: the file is missing`,
    ])
  })
})

describe('a draft', () => {
  const state = () =>
    checkDraft({
      root: project.root,
      document: 'gazette-2020',
      published: [],
      known: undefined,
      texts: { state: 'found', folder: project.path('documents') },
    })
  const told = () => describeDraft(state()).split('\n')
  const head = 'seeds/gazette-2020 is a draft and not published'

  test('that is coded can be published', () => {
    write(`${FOLDER}/draft.yaml`, '# nothing left\n')
    expect(told()).toEqual([
      `${head}: 0 candidates left. Nothing is open: deleting seeds/gazette-2020/draft.yaml publishes it`,
    ])
    write(`${FOLDER}/draft.yaml`, '- line: 4\n')
    expect(told()[0]).toMatch(/: 1 candidate left\. Nothing is open: /)
  })

  test('is told what the build would tell, what its text would, and what is missing of two codings', () => {
    write(`${FOLDER}/draft.yaml`, '- line: 4\n- line: 5\n')
    const mentions = readFileSync(project.path(`${FOLDER}/mentions.yaml`), 'utf8')
    write(
      `${FOLDER}/mentions.yaml`,
      mentions.replace('value: 25', 'value: 26').replace('to ride at night', 'to ride'),
    )
    appendFileSync(project.path('documents/gazette-2020.txt'), 'More.\n')
    drop(`${FOLDER}/coding-2.csv`)
    expect(told()).toEqual([
      `${head}: 2 candidates left. Still to do:`,
      `  ${FOLDER}/coding-2.csv:1: the file is missing: two codings are three files, one coding has none of them`,
      `  ${FOLDER}/evidence.json:1: the evidence is not what the text gives today: the text has changed; run npm run document:index`,
      `  ${FOLDER}/mentions.yaml:1: gazette-2020-004-1: its lines do not hold the figure 26`,
      `  ${FOLDER}/set-aside.yaml:1: the account is open: figure 25 on line 4 is neither cited nor set aside`,
    ])
  })

  test('has to fit to what is published', () => {
    const { folders: published } = readSeedFolders(project.root)
    write(`${FOLDER}/draft.yaml`, '[]')
    const { problems } = checkDraft({
      root: project.root,
      document: 'gazette-2020',
      published,
      known: undefined,
      texts: { state: 'unnamed' },
    })
    expect(formatted(problems)).toContain(
      `${FOLDER}/mentions.yaml:1: the id gazette-2020-004-1 is used twice`,
    )
  })

  test.each([
    ['that is no YAML', '- {line: 4', /^ {2}seeds\/gazette-2020\/draft\.yaml:1: not valid YAML: /],
    ['that is no list', 'line: 4', /^ {2}seeds\/gazette-2020\/draft\.yaml:1: a list is needed$/],
  ])('%s is told without a number of candidates', (_, text, problem) => {
    write(`${FOLDER}/draft.yaml`, text)
    expect(told()).toEqual([`${head}. Still to do:`, expect.stringMatching(problem)])
  })

  test('without one of its files is told so', () => {
    write(`${FOLDER}/draft.yaml`, '[]')
    drop(`${FOLDER}/totals.yaml`)
    expect(told()).toEqual([
      `${head}: 0 candidates left. Still to do:`,
      `  ${FOLDER}/totals.yaml:1: the file is missing`,
    ])
  })
})

describe('the codings of a document', () => {
  const read = () => readCodingSources(project.root, 'gazette-2020')

  test('are two, and how they were settled', () => {
    expect(read()).toMatchObject({
      problems: [],
      sources: {
        first: { file: `${FOLDER}/coding-1.csv` },
        second: { file: `${FOLDER}/coding-2.csv` },
        settled: { file: `${FOLDER}/settled.yaml` },
      },
    })
  })

  test('are none where it was coded once, and never a part', () => {
    drop(`${FOLDER}/coding-1.csv`)
    drop(`${FOLDER}/coding-2.csv`)
    expect(read().sources).toBeUndefined()
    expect(formatted(read().problems).map((problem) => problem.split(': ')[0])).toEqual([
      `${FOLDER}/coding-1.csv:1`,
      `${FOLDER}/coding-2.csv:1`,
    ])
    drop(`${FOLDER}/settled.yaml`)
    expect(read()).toEqual({ sources: undefined, problems: [] })
  })
})
