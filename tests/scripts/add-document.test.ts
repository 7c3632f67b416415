// What the first command of a new document takes, refuses and writes. The whole way is in own-documents.test.ts.

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAddCommandLine } from '../../scripts/lib/add-command-line.ts'
import { type AddedDocument, addDocument } from '../../scripts/lib/add-document.ts'
import { checkSeeds } from '../../scripts/lib/check-seeds.ts'
import { describeAdded } from '../../scripts/lib/describe-added.ts'
import { findDocumentsFolder } from '../../scripts/lib/documents-folder.ts'
import { readSeedFolder, readSeedFolders } from '../../scripts/lib/seed-folders.ts'
import { SEED_FILES } from '../../scripts/lib/seeds.ts'
import { copyProject } from '../fixtures/copy-project.ts'
import { formatted, TINY_ROOT } from '../fixtures/tiny-world.ts'

describe('a command line', () => {
  test('names one article, its id, and perhaps a folder', () => {
    expect(readAddCommandLine(['a.txt', '--id', 'name-2026'])).toEqual({
      article: 'a.txt',
      id: 'name-2026',
      documents: undefined,
    })
    expect(readAddCommandLine(['--id=name-2026', '--documents', 'texts', 'a.txt'])).toEqual({
      article: 'a.txt',
      id: 'name-2026',
      documents: 'texts',
    })
    expect(readAddCommandLine(['--help'])).toBe('help')
  })

  test.each([
    ['an article', [], 'The file with the article is missing.'],
    ['an id', ['a.txt'], 'The id is missing. (npm needs the -- before what is meant for the command.)'],
    [
      'the dashes that npm wants',
      ['a.txt', 'name-2026'],
      'The id is missing. (npm needs the -- before what is meant for the command.)',
    ],
    [
      'one article only',
      ['a.txt', 'b.txt', '--id', 'name-2026'],
      'One article at a time: b.txt is too much.',
    ],
  ])('needs %s', (_, args, fault) => {
    expect(readAddCommandLine(args)).toEqual({ fault })
  })

  test('has no other options', () => {
    expect(readAddCommandLine(['a.txt', '--name', 'name-2026'])).toEqual({
      fault: expect.stringMatching(/^Unknown option '--name'/),
    })
  })
})

describe('adding a document', () => {
  const project = copyProject(TINY_ROOT, ['seeds', 'data'])
  const article = project.path('article.txt')
  /** @param named the folder of documents, as the environment names it. */
  const add = (path: string, id: string, named?: string): AddedDocument => {
    const environment = named === undefined ? {} : { ATLAS_DOCUMENTS: named }
    const texts = findDocumentsFolder({ argument: undefined, environment, root: project.root })
    return addDocument({ root: project.root, article: path, id, texts })
  }
  const everything = () => readdirSync(project.root, { recursive: true }).toSorted()

  beforeAll(() => {
    writeFileSync(project.path('data/activity-words.yaml'), '- {activity: training, words: [taught]}\n')
    writeFileSync(article, 'China taught Arvania.\n')
    writeFileSync(project.path('latin.txt'), Buffer.from('Un café.\n', 'latin1'))
    writeFileSync(project.path('empty.txt'), '\n')
    writeFileSync(project.path('windows.txt'), '\ufeffChina taught Arvania.\r\nIn 2024.\r\n')
    mkdirSync(project.path('texts'))
  })
  afterAll(project.remove)

  test('writes the text into the folder that Git ignores, and every file of a document, which can be read as one', () => {
    const added = add(article, 'name-2026')
    expect(added.candidates).toMatchObject([{ line: 1, countries: ['XAR'], likely: 'training' }])
    expect(added.textPath).toBe(project.path('documents/name-2026.txt'))
    expect(project.read('documents/name-2026.txt')).toBe('China taught Arvania.\n')
    expect(readdirSync(project.path('seeds/name-2026')).toSorted()).toEqual(
      [...SEED_FILES, 'draft.yaml'].toSorted(),
    )
    expect(readSeedFolder(project.root, 'name-2026').problems).toEqual([])
  })

  test('leaves blanks: without the draft each is told by file and line, and once they are filled in, the open account', () => {
    add(article, 'blank-2026')
    const file = 'seeds/blank-2026/document.yaml'
    const told = () => formatted(checkSeeds(readSeedFolders(project.root).folders, undefined).problems)
    expect(told()).toEqual([])
    rmSync(project.path('seeds/blank-2026/draft.yaml'))
    const blanks = project
      .read(file)
      .split('\n')
      .flatMap((line, index) =>
        line.startsWith('#')
          ? []
          : line
              .split('FILL IN')
              .slice(1)
              .map(() => index + 1),
      )
    expect(blanks).toHaveLength(7)
    expect(told().map((problem) => problem.replace(/blank-2026: [\w.]+: /, ''))).toEqual(
      blanks.map(
        (line) => `${file}:${line}: still to be filled in: replace the text that begins with FILL IN`,
      ),
    )
    const filled = project
      .read(file)
      .replace(/(?<=issued: ).*/, '"2026"')
      .replace(/(?<=URL: ).*/, 'null')
      .replaceAll('FILL IN: ', '')
    writeFileSync(project.path(file), filled)
    expect(told()).toEqual([
      'seeds/blank-2026/set-aside.yaml:1: the account is open: country XAR on line 1 is neither cited nor set aside',
    ])
    rmSync(project.path('seeds/blank-2026'), { recursive: true })
  })

  test.each([
    ['an id that is none', () => [article, 'Name'], /^"Name" is no id of a document: /],
    [
      'an id that is taken',
      () => [article, 'gazette-2020'],
      /^seeds\/gazette-2020 is there already, and nothing is overwritten; choose another id, or delete that folder to begin anew$/,
    ],
    ['a file that is not there', () => ['none.txt', 'new-2026'], /^\/.*\/none\.txt: no such file$/],
    [
      'a folder',
      () => [project.path('seeds'), 'new-2026'],
      /\/seeds: not a file; name the text of one article$/,
    ],
    [
      'a file that is no UTF-8',
      () => [project.path('latin.txt'), 'new-2026'],
      /\/latin\.txt: the file is not UTF-8 \(line 1 /,
    ],
    ['an empty file', () => [project.path('empty.txt'), 'new-2026'], /\/empty\.txt: the file has no words$/],
    [
      'a folder of documents that is not there',
      () => [article, 'new-2026', 'nowhere'],
      /^nowhere: no such folder of documents$/,
    ],
    [
      'a text in the way',
      () => [article, 'other-2026', project.path('texts')],
      /\/other-2026\.txt is there already and holds another text, and nothing is overwritten$/,
    ],
    [
      'a text that it would have to change in its place',
      () => [project.path('texts/own-2026.txt'), 'own-2026', project.path('texts')],
      /\/own-2026\.txt: the atlas would have to change this file \(.*\); move it out of that folder first$/,
    ],
  ])('refuses %s, and writes nothing', (_, order, told) => {
    writeFileSync(project.path('texts/other-2026.txt'), 'Another text.\n')
    writeFileSync(project.path('texts/own-2026.txt'), 'China taught Arvania.\r\n')
    const before = everything()
    const [path = '', id = '', named] = order()
    expect(() => add(path, id, named)).toThrow(told)
    expect(everything()).toEqual(before)
    expect(project.read('texts/own-2026.txt')).toContain('\r\n')
  })

  test('keeps the text in the folder that is named, as the atlas reads it, and says how it differs', () => {
    const folder = project.path('texts')
    const added = add(project.path('windows.txt'), 'windows-2026', folder)
    expect(project.read('texts/windows-2026.txt')).toBe('China taught Arvania.\nIn 2024.\n')
    expect(existsSync(project.path('documents/windows-2026.txt'))).toBe(false)
    expect(describeAdded(added).split('\n')[1]).toBe(
      `${join(folder, 'windows-2026.txt')}: the text (in this copy: line ends of Windows turned into those of Unix; 1 invisible character taken out). Keep it out of the project: it is under copyright.`,
    )
    const files = () => SEED_FILES.map((name) => project.read(`seeds/windows-2026/${name}`))
    const first = files()
    rmSync(project.path('seeds/windows-2026'), { recursive: true })
    expect(add(project.path('windows.txt'), 'windows-2026', folder)).toEqual(added)
    expect(files()).toEqual(first)
  })

  test('says what makes a text hard to code', () => {
    writeFileSync(project.path('long.txt'), `Arvania ${'sails '.repeat(500)}\n`)
    expect(describeAdded(add(project.path('long.txt'), 'long-2026')).split('\n')).toEqual(
      expect.arrayContaining([
        'seeds/long-2026: 1 candidate in draft.yaml, 0 with a likely activity. Nothing of it is published yet.',
        expect.stringMatching(/^Line 1 has more than 2500 characters\./),
      ]),
    )
  })
})
