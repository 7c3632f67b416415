import { describe, expect, test } from 'vitest'
import { CITATION_STYLES, type Citation } from '../../src/domain/citations.ts'
import { fillCitation } from '../../src/domain/fill-citation.ts'

const template = 'Seen ⟦accessed⟧ at ⟦url⟧.'
const citation: Citation = {
  apa: template,
  chicago: template,
  mla: template,
  bibtex: template,
  ris: template,
}
const url = 'https://news.example/?mention=link-2022-067-1'

describe('the day of access', () => {
  test('is written as each style writes it', () => {
    const access = { accessed: '2026-09-03', url }
    expect(CITATION_STYLES.map((style) => fillCitation(citation, style, access))).toEqual([
      `Seen September 3, 2026 at ${url}.`,
      `Seen September 3, 2026 at ${url}.`,
      `Seen 3 Sept. 2026 at ${url}.`,
      `Seen 2026-09-03 at ${url}.`,
      `Seen 2026/09/03 at ${url}.`,
    ])
  })

  test.each(['', '2026', '2026-11', '2026-13-01', '2026-11-00', '22.11.2026', '2026-11-22T10:00:00Z'])(
    'cannot be "%s"',
    (accessed) => {
      expect(() => fillCitation(citation, 'apa', { accessed, url })).toThrow(`${accessed} is no day`)
    },
  )
})

describe('the address', () => {
  const fill = (address: string) => fillCitation(citation, 'bibtex', { accessed: '2026-11-22', url: address })

  test('stands as it is, whatever a replacement or a blank would make of it', () => {
    const address = 'https://news.example/$&/$1/⟦accessed⟧?a=1&b=%7B'
    expect(fill(address)).toBe(`Seen 2026-11-22 at ${address}.`)
  })

  test('cannot end a field of BibTeX or a line of RIS', () => {
    expect(fill('https://news.example/{a}\\b\nER  - ')).toBe(
      'Seen 2026-11-22 at https://news.example/%7Ba%7D%5Cb%0AER%20%20-%20.',
    )
  })

  test('is needed', () => {
    expect(() => fill('')).toThrow('an address is needed')
  })
})
