import { describe, expect, test, vi } from 'vitest'
import { compareReleases, gravest, type Level, stepBetween } from '../../scripts/lib/compare-releases.ts'
import { readRelease } from '../../scripts/lib/read-release.ts'
import { PATIENCE } from '../fixtures/atlas.ts'
import { realPackage, textOf } from '../fixtures/real-package.ts'

vi.setConfig(PATIENCE)

const { files } = realPackage()

/** The real data with something replaced in a file, hashes left alone unless they are what is replaced. */
function release(changes: Readonly<Record<string, readonly [from: string | RegExp, to: string]>> = {}) {
  return readRelease((path) => {
    const text = textOf(files, path)
    const change = changes[path]
    if (!change) return text
    const changed = text.replace(...change)
    expect(changed, `${path} has no ${change[0]}`).not.toBe(text)
    return changed
  })
}

const now = release()

test('the same data asks for nothing', () => {
  expect(compareReleases(now, release())).toEqual([])
  expect(gravest([])).toBe('none')
})

test('a version whose tables were written without the mark of UTF-8 has the same rows', () => {
  const before = readRelease((path) => textOf(files, path).replace(/^\uFEFF/, ''))
  expect(before.keys.get('mentions.csv')?.has('link-2022-067-1')).toBe(true)
  expect(compareReleases(before, now)).toEqual([])
})

test('it looks at every field of the tables and of the JSON files, and at every closed list', () => {
  expect(now.parts.size).toBeGreaterThan(400)
  expect(now.parts.get('mentions.csv: lines')).toBe('list')
  expect(now.parts.get('mentions.csv: activity "training"')).toBe('value')
  expect(now.parts.get('mentions.geojson features properties url')).toBe('string or null')
  expect(now.parts.get('mentions.geojson features properties status "alleged"')).toBe('value')
  expect(now.parts.get('mentions.geojson features properties lines')).toBe('array of integer')
  expect(now.parts.get('citations.json mentions * apa')).toBe('string')
  expect([...now.identified]).toContain('mentions.csv')
  expect([...now.identified]).not.toContain('set_asides.csv')
})

type Case = readonly [what: string, level: Level, changes: Parameters<typeof release>[0], told: string]

describe('coming from what is now', () => {
  test.each<Case>([
    [
      'a mention that is gone',
      'major',
      { 'mentions.csv': [/\r\nlink-2022-067-1,[^\r]*/, ''] },
      'mentions.csv: link-2022-067-1 is gone',
    ],
    [
      'a column with another name',
      'major',
      { 'datapackage.json': ['"name": "year_from"', '"name": "first_year"'] },
      'mentions.csv: year_from is gone',
    ],
    [
      'a column of another type',
      'major',
      {
        'datapackage.json': [
          /("name": "year_from",\s+(?:"title": "[^"]*",\s+)?"type": )"integer"/,
          '$1"string"',
        ],
      },
      'mentions.csv: year_from was integer and is string',
    ],
    [
      'a property that is gone',
      'major',
      { 'schemas/mentions.schema.json': ['"placePrecision": {', '"precision": {'] },
      'mentions.geojson features properties placePrecision is gone',
    ],
    [
      'a value that is no longer known',
      'major',
      { 'schemas/atlas.schema.json': ['"domestic"', '"at-home"'] },
      'atlas.json accounts setAsideByReason reason "domestic" is gone',
    ],
    [
      'a file that is gone',
      'major',
      { 'datapackage.json': ['"path": "LICENSE.txt"', '"path": "LICENCE.txt"'] },
      'the file LICENSE.txt is gone',
    ],
    [
      'a country of a mention that is gone',
      'none',
      { 'mention_countries.csv': [/\r\nlink-2022-067-1,TZA[^\r]*/, ''] },
      '',
    ],
    [
      'a mention that is retired',
      'patch',
      {
        'mentions.csv': [/\r\nlink-2022-067-1,[^\r]*/, ''],
        'retired.csv': [/\r\n/, '\r\nlink-2022-067-1,Coded twice.,\r\n'],
      },
      'mentions.csv: link-2022-067-1 is retired',
    ],
    [
      'another text',
      'patch',
      { 'datapackage.json': [/("hash": "sha256:)./, '$1-'] },
      'mentions.csv has changed',
    ],
  ])('%s asks for: %s', (_, level, changes, told) => {
    const found = compareReleases(now, release(changes))
    expect(gravest(found)).toBe(level)
    expect(found[0]?.what ?? '').toBe(told)
  })

  test.each<Case>([
    [
      'a new mention',
      'minor',
      { 'mentions.csv': [/\r\nlink-2022-067-1,[^\r]*/, ''] },
      'mentions.csv: link-2022-067-1 is new',
    ],
    [
      'a new country of a mention',
      'minor',
      { 'mention_countries.csv': [/\r\nlink-2022-067-1,TZA[^\r]*/, ''] },
      'mention_countries.csv: link-2022-067-1 TZA is new',
    ],
    [
      'a new table',
      'minor',
      {
        'datapackage.json': [/\{\s+"name": "kinds",.*?(?=\{\s+"name": "countries",\s+"type": "table")/s, ''],
      },
      'kinds.csv: activity is new',
    ],
  ])('and to it, %s asks for: %s', (_, level, changes, told) => {
    const found = compareReleases(release(changes), now)
    expect(gravest(found)).toBe(level)
    expect(found.map(({ what }) => what)).toContain(told)
  })
})

test('the gravest change comes first', () => {
  const found = compareReleases(
    release({ 'regions.csv': [/\r\n034,[^\r]*/, ''] }),
    release({ 'mentions.csv': [/\r\nlink-2022-067-1,[^\r]*/, ''] }),
  )
  expect(found.map(({ level }) => level)).toEqual(['major', 'minor'])
})

describe('a step between two versions', () => {
  test.each<[string, string, Level]>([
    ['1.0.0', '1.0.0', 'none'],
    ['1.0.0', '1.0.1', 'patch'],
    ['1.0.9', '1.1.0', 'minor'],
    ['1.9.9', '2.0.0', 'major'],
    ['1.9.0', '1.10.0', 'minor'],
  ])('%s to %s is %s', (before, after, level) => {
    expect(stepBetween(before, after)).toBe(level)
  })

  test('never goes back', () => {
    expect(() => stepBetween('1.1.0', '1.0.9')).toThrow('1.0.9 comes before 1.1.0')
  })
})
