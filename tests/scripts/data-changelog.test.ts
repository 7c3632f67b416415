import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseDataChangelog } from '../../scripts/lib/data-changelog.ts'

const MARKDOWN = `# Changelog

## Data

More data is a minor version.

### 1.1.1, 2027-02-03

- Corrected: the year of \`link-2022-067-1\`,
  which was 2016.
- Withdrawn: \`link-2022-067-2\`, told twice.

### 1.1.0, 2027-01-02

- Added: a document.
- Note: nothing else.

## Software

### 0.2.0, 2027-01-01

- A page.
`

test('the chapter on the data is read, each change with its sort where it says one', () => {
  expect(parseDataChangelog(MARKDOWN)).toEqual({
    rule: 'More data is a minor version.',
    versions: [
      {
        version: '1.1.1',
        issued: '2027-02-03',
        changes: [
          { sort: 'corrected', text: 'the year of `link-2022-067-1`, which was 2016.' },
          { sort: 'withdrawn', text: '`link-2022-067-2`, told twice.' },
        ],
      },
      {
        version: '1.1.0',
        issued: '2027-01-02',
        changes: [
          { sort: 'added', text: 'a document.' },
          { sort: null, text: 'Note: nothing else.' },
        ],
      },
    ],
  })
})

test('a changelog at its end, or with nothing but the data, is read as well', () => {
  expect(parseDataChangelog('## Data\n\nA rule.\n\n### 1.0.0, 2026-11-21\n\n- All.\n').versions).toEqual([
    { version: '1.0.0', issued: '2026-11-21', changes: [{ sort: null, text: 'All.' }] },
  ])
})

test.each([
  ['without the chapter', '## Software\n', 'no chapter "Data"'],
  ['with a version that has no day', '## Data\n\n### 1.0.0\n', '"### 1.0.0" is not a version and a day'],
])('a changelog %s is refused', (_, markdown, message) => {
  expect(() => parseDataChangelog(markdown)).toThrow(message)
})

test('the newest version in the changelog is the version of the data, and each came after the one below', () => {
  const { versions } = parseDataChangelog(readFileSync('CHANGELOG.md', 'utf8'))
  const { version, issued } = parse(readFileSync('seeds/dataset.yaml', 'utf8'))
  expect(versions[0]).toMatchObject({ version, issued })
  const days = versions.map((one) => one.issued)
  expect(days).toEqual(days.toSorted().reverse())
})
