import { describe, expect, test } from 'vitest'
import { issueLink, letterLink } from '../../src/domain/report-link.ts'
import { describeReport, writeReport } from '../../src/i18n/describe-report.ts'

const REPORT = {
  title: 'Error in link-2022-067-1',
  body: 'Tanzania & “opinion”: 50 % + more?\nsecond line #2 = ä',
}
const EMAIL = 'desk+atlas@news.example'

describe('a report goes', () => {
  test('to the form for a new issue, where the address is that of a list of issues', () => {
    for (const url of ['https://code.example/a/b/issues', 'https://code.example/a/b/issues/']) {
      const link = new URL(issueLink(url, REPORT))
      expect(link.origin + link.pathname).toBe('https://code.example/a/b/issues/new')
      expect(Object.fromEntries(link.searchParams)).toEqual(REPORT)
    }
  })

  test('to any other address as it is, with what its query had already', () => {
    const link = new URL(issueLink('https://news.example/report?form=7#top', REPORT))
    expect(link.pathname).toBe('/report')
    expect(Object.fromEntries(link.searchParams)).toEqual({ form: '7', ...REPORT })
    expect(link.hash).toBe('#top')
  })

  test('by letter', () => {
    const link = letterLink(EMAIL, REPORT)
    expect(link.startsWith('mailto:desk%2Batlas@news.example?subject=')).toBe(true)
    expect(readLetter(link)).toEqual({ ...REPORT, body: REPORT.body.replace('\n', '\r\n') })
  })

  test('by letter with no sign that a mail program would read as something else', () => {
    const [, query = ''] = letterLink(EMAIL, REPORT).split('?')
    expect(query).toMatch(/^subject=[\w%.!~*'()-]*&body=[\w%.!~*'()-]*$/)
  })
})

/** As RFC 6068 reads it: a plus stands for itself. */
function readLetter(link: string): { title: string; body: string } {
  const [, subject = '', body = ''] = /\?subject=([^&]*)&body=([^&]*)$/.exec(link) ?? []
  return { title: decodeURIComponent(subject), body: decodeURIComponent(body) }
}

test('a report says which entry it is about, in which version of the data, and where it is found', () => {
  const address = 'https://news.example/atlas/?mention=link-2022-067-1'
  const { title, body } = describeReport({
    id: 'link-2022-067-1',
    what: 'Course on managing online opinion',
    version: '1.0.0',
    address,
  })
  expect(title).toContain('link-2022-067-1')
  for (const part of ['link-2022-067-1', 'Course on managing online opinion', '1.0.0', address])
    expect(body).toContain(part)

  expect(writeReport({ title, body })).toBe(`${title}\n\n${body}`)
})
