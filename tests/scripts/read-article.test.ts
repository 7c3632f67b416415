// From the bytes of a newsroom's file to the text that the atlas keeps, and the id it is kept under.

import { describe, expect, test } from 'vitest'
import { decodeArticle } from '../../scripts/lib/decode-article.ts'
import { faultOfDocumentId } from '../../scripts/lib/document-id.ts'
import { judgeLines } from '../../scripts/lib/judge-lines.ts'
import { tidyArticle } from '../../scripts/lib/tidy-article.ts'

function bytes(text: string, encoding: BufferEncoding = 'utf8'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding))
}

describe('a file', () => {
  test('in UTF-8 is read as it stands, with its byte order mark', () => {
    expect(decodeArticle(bytes('\ufeffCôte d’Ivoire\r\n'))).toEqual({ text: '\ufeffCôte d’Ivoire\r\n' })
  })

  const remedy = 'save it as plain text in UTF-8'
  test.each([
    ['in Latin-1', bytes('A kite.\nA café.\n', 'latin1'), `not UTF-8 (line 2 has other bytes); ${remedy}`],
    [
      'that breaks off within a letter',
      bytes('café').subarray(0, 4),
      `not UTF-8 (line 1 has other bytes); ${remedy}`,
    ],
    ['in UTF-16', bytes('\ufeffA kite.', 'utf16le'), `in UTF-16; ${remedy}`],
    ['in UTF-16, the other way round', new Uint8Array([0xfe, 0xff, 0, 0x41]), `in UTF-16; ${remedy}`],
    [
      'in UTF-16 without a mark',
      bytes('A kite.', 'utf16le'),
      `no text: it has characters of number zero; ${remedy}`,
    ],
    ['that is a PDF', bytes('%PDF-1.7\n'), `a PDF; ${remedy}`],
    ['of Word', new Uint8Array([0x50, 0x4b, 3, 4, 20]), `a Word file or another archive; ${remedy}`],
    ['of an old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), `an old Word file; ${remedy}`],
    ['in RTF', bytes('{\\rtf1 A kite.}'), `a text with formatting (RTF); ${remedy}`],
  ])('%s is told', (_, file, what) => {
    expect(decodeArticle(file)).toEqual({ fault: `the file is ${what}` })
  })

  test.each([
    ['without a byte', ''],
    ['of spaces', ' \r\n\t\n'],
    ['of a byte order mark', '\ufeff'],
    ['of dashes', '---\n'],
  ])('%s is told to have no words', (_, text) => {
    expect(decodeArticle(bytes(text))).toEqual({ fault: 'the file has no words' })
  })
})

describe('a text', () => {
  test('that is as the atlas keeps it stays as it is', () => {
    const text = 'Côte d’Ivoire — 5 kites\n\n\tand 日本, 👩‍🌾.'
    expect(tidyArticle(text)).toEqual({ text, changes: [] })
  })

  test.each([
    [
      'line ends of Windows',
      'one\r\ntwo\r\n',
      'one\ntwo\n',
      'line ends of Windows turned into those of Unix',
    ],
    ['line ends of old Macs', 'one\rtwo', 'one\ntwo', 'line ends of Windows turned into those of Unix'],
    ['a byte order mark', '\ufeffone', 'one', '1 invisible character taken out'],
    ['soft hyphens', 'Tan\u00adza\u00adnia', 'Tanzania', '2 invisible characters taken out'],
    ['accents apart', 'Co\u0302te', 'Côte', 'accents that stood apart joined to their letters'],
  ])('with %s is made so, and that is said', (_, given, text, change) => {
    expect(tidyArticle(given)).toEqual({ text, changes: [change] })
    expect(tidyArticle(text).changes).toEqual([])
  })
})

describe('lines', () => {
  test('of paragraphs are without advice', () => {
    expect(judgeLines('A heading\n\nA kite rises. It falls.\nAnother rises.\n'.repeat(9))).toEqual([])
  })

  test('that are very long are told', () => {
    const long = 'kites '.repeat(500)
    expect(judgeLines(`${long}\nshort\n`)).toEqual([
      'Line 1 has more than 2500 characters. A line is what a mention points to: one paragraph each is best.',
    ])
    expect(judgeLines(`${long}\nshort\n${long}`)[0]).toMatch(/^Lines 1, 3 have more/)
  })

  test('broken to a width are told', () => {
    const broken = `A kite that rises over\nthe river and falls.\n\n`
    expect(judgeLines(broken.repeat(8))).toEqual([
      '8 of 16 lines end within a sentence. A guess sees one line at a time: joined to paragraphs, the text gives a better draft.',
    ])
    expect(judgeLines(broken.repeat(5))).toEqual([])
    expect(judgeLines(broken.repeat(8) + 'A kite rises.\n'.repeat(16))).toEqual([])
  })
})

describe('an id', () => {
  test.each(['link-2022', 'hart-johnson-2019', 'p1-3-1999b'])('%s is one', (id) => {
    expect(faultOfDocumentId(id)).toBeUndefined()
  })

  test.each([
    ...['link', '2022', 'Link-2022', 'link_2022', 'link-22', 'link-2022-t', '-link-2022', 'link--2022'],
    ...['link-1822', '../link-2022', 'link-2022.txt', 'lïnk-2022', 'link 2022', '2-link-2022', ''],
  ])('"%s" is none', (id) => {
    expect(faultOfDocumentId(id)).toBe(
      `"${id}" is no id of a document: small letters and digits with hyphens between them, then the year, as in name-2026 or first-second-2026`,
    )
  })

  test('can be too long for an address', () => {
    expect(faultOfDocumentId(`${'k'.repeat(36)}-2022`)).toMatch(/ is longer than 40 characters$/)
    expect(faultOfDocumentId(`${'k'.repeat(35)}-2022`)).toBeUndefined()
  })
})
