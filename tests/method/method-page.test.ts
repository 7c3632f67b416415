// The method page as HTML, on the real data and on invented faults.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { readMethodFacts } from '../../scripts/lib/read-method-facts.ts'
import { renderMethod } from '../../src/app/render-method.tsx'
import { ACTIVITIES, ACTIVITY_KINDS } from '../../src/domain/activities.ts'
import type { Contact } from '../../src/domain/atlas.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { MethodFacts } from '../../src/domain/method-facts.ts'
import { SET_ASIDE_REASONS } from '../../src/domain/set-aside-reasons.ts'
import { STATUSES } from '../../src/domain/statuses.ts'
import { shortNameOf } from '../../src/i18n/describe.ts'
import { methodWords } from '../../src/i18n/method-words.ts'
import { reportWords } from '../../src/i18n/report-words.ts'
import { words } from '../../src/i18n/words.ts'
import { PATIENCE, realAtlas, tinyAtlas } from '../fixtures/atlas.ts'
import { tableOf, textOf } from '../fixtures/read-html.ts'
import { IDS, replace } from '../fixtures/tiny-world.ts'

vi.setConfig(PATIENCE)

const facts = readMethodFacts('.')
let dataset: Dataset
let page: string

beforeAll(async () => {
  dataset = (await realAtlas()).dataset
  page = renderMethod(dataset, facts)
})

describe('the page', () => {
  test('is a whole document without a script', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/)
    expect(page).not.toMatch(/<script|\son[a-z]+=|javascript:/i)
  })

  test('has an anchor for each link to a part of it, and no anchor twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const parts = [...page.matchAll(/href="#([^"]+)"/g)].map(([, part]) => part)
    expect(parts.length).toBeGreaterThan(12)
    expect(parts.filter((part) => !ids.includes(part))).toEqual([])
  })

  test('links only to mentions that the data has', () => {
    const linked = [...page.matchAll(/href="\.\.\/\?mention=([^"&]+)"/g)].map(([, id = '']) => id)
    expect(linked.length).toBeGreaterThanOrEqual(ACTIVITIES.length + STATUSES.length)
    expect(linked.filter((id) => !dataset.mentionById.has(id))).toEqual([])
  })

  test('gives each activity, kind, status and reason with what the codebook says of it', () => {
    const text = textOf(page)
    const entries = facts.codebook.chapters.flatMap((chapter) => chapter.entries)
    const values = [...ACTIVITIES, ...Object.values(ACTIVITY_KINDS).flat(), ...STATUSES, ...SET_ASIDE_REASONS]
    for (const value of values) {
      const entry = entries.find(({ heading }) => heading === value)
      const definition = (entry?.definition ?? value).replaceAll(/\s+/g, ' ').replaceAll('`', '')
      // Once where it is explained, and once in the codebook at the end.
      expect(text.split(definition).length - 1, definition).toBeGreaterThanOrEqual(2)
    }
  })

  test('counts mentions of each kind and status as the data has them', () => {
    for (const [activity, kinds] of Object.entries(ACTIVITY_KINDS)) {
      for (const kind of kinds) {
        const own = dataset.mentions.filter((one) => one.activity === activity && one.kind === kind)
        expect(page).toMatch(new RegExp(`data-kind="${kind}">.*?<td class="number">${own.length}</td></tr>`))
      }
    }
    for (const status of STATUSES) {
      const own = dataset.mentions.filter((one) => one.status === status)
      expect(page).toContain(`href="../?statuses=${status}">${words.mentions(own.length)}</a>`)
    }
  })
})

test('the account has a row for each document, equal to the published account, and nothing is open', () => {
  const { account } = methodWords
  const rows = tableOf(page, account.caption).slice(2)
  const expected = dataset.atlas.accounts.map((one) => {
    const document = dataset.documentById.get(one.document)
    const { countryLines: lines, figureLines: figures } = one
    return [
      document ? shortNameOf(document) : '',
      ...[one.mentions, one.countries, one.totals, lines.all, lines.cited, lines.setAside],
      ...[figures.all, figures.cited, figures.setAside, one.lookalikes, one.open],
    ].map(String)
  })
  expect(rows.slice(0, -1)).toEqual(expected)
  expect(rows.at(-1)?.[0]).toBe(account.all)
  expect(rows.map((row) => row.at(-1))).toEqual(rows.map(() => '0'))
  // A country that two documents share counts once in the sum, everything else is added up.
  const column = (index: number) => expected.reduce((sum, row) => sum + Number(row[index]), 0)
  expect(
    rows
      .at(-1)
      ?.map(Number)
      .filter((_, index) => index > 2 || index === 1),
  ).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(column))
  expect(rows.at(-1)?.[2]).toBe(String(new Set(dataset.mentions.flatMap((one) => one.countries)).size))
})

test('the reasons for setting aside add up, by document and in all', () => {
  const rows = tableOf(page, methodWords.account.reasonsCaption).slice(1)
  expect(rows).toHaveLength(SET_ASIDE_REASONS.length)
  const numbers = rows.map((row) => row.slice(1).map((cell) => (cell === '–' ? 0 : Number(cell))))
  expect(numbers.map((row) => row.slice(0, -1).reduce((a, b) => a + b, 0))).toEqual(
    numbers.map((row) => row.at(-1)),
  )
  dataset.atlas.accounts.forEach((one, index) => {
    const setAside = one.countryLines.setAside + one.figureLines.setAside + one.lookalikes
    expect(
      numbers.reduce((sum, row) => sum + (row[index] ?? 0), 0),
      one.document,
    ).toBe(setAside)
  })
})

test('the agreement of the codings is the one that the codebook publishes', () => {
  const rows = tableOf(page, methodWords.agreement.caption).slice(2)
  const chapter = facts.codebook.chapters.find(({ heading }) => heading === 'Two codings')
  const published = (chapter?.text ?? '')
    .split('\n')
    .filter((line) => /^\|.*\d %/.test(line))
    .map((line) => line.split('|').slice(2, -1).join(',').replaceAll(/\s/g, '').split(','))
  const shown = rows.map((row) => row.slice(1).map((cell) => cell.replaceAll(/\s/g, '')))
  expect(shown.map(String).toSorted()).toEqual(published.map(String).toSorted())
  expect(shown).toHaveLength(dataset.atlas.documents.length + 2)
  // Each difference stands with its decision.
  for (const { why } of facts.agreement.differences) expect(textOf(page)).toContain(why)
})

describe('a fault of the codebook', () => {
  const change = (from: string, to: string): MethodFacts => {
    const changed = JSON.stringify(facts.codebook).replaceAll(JSON.stringify(from), JSON.stringify(to))
    return { ...facts, codebook: JSON.parse(changed) }
  }

  test('is told where a value is not defined', () => {
    for (const value of ['training', 'red-notice', 'alleged', 'partner-law'])
      expect(() => renderMethod(dataset, change(value, 'other'))).toThrow(`does not define "${value}"`)
  })

  test('is told where a heading has nothing below it', () => {
    const chapters = facts.codebook.chapters.map((chapter) => ({
      ...chapter,
      entries: chapter.entries.map((one) => (one.heading === 'alleged' ? { ...one, definition: '' } : one)),
    }))
    const render = () => renderMethod(dataset, { ...facts, codebook: { ...facts.codebook, chapters } })
    expect(render).toThrow('does not define "alleged"')
  })

  test('is told where a chapter has another name', () => {
    expect(() => renderMethod(dataset, change('Two codings', 'Codings'))).toThrow('no chapter "Two codings"')
  })

  test('that is HTML stays text', () => {
    const { codebook } = facts
    const opening = `${codebook.opening}\n\n<script>alert(1)</script> <b onclick="a()">b</b> [c](javascript:d())`
    const html = renderMethod(dataset, { ...facts, codebook: { ...codebook, opening } })
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toMatch(/<script|<b onclick|href="javascript/)
  })
})

describe('errors are reported', () => {
  const withContact = (contact: Contact | null) =>
    renderMethod({ ...dataset, atlas: { ...dataset.atlas, contact } }, facts)

  test('to nobody by name, where this copy gives no address', () => {
    const html = withContact(null)
    expect(html).not.toContain('mailto:')
    expect(textOf(html)).toContain(reportWords.toNobody)
  })

  test.each([
    ['nobody', null],
    ['an address', { url: 'https://code.example/a/issues', email: null }],
  ])('with a text to copy, which needs neither a script nor a mail program: to %s', (_, contact) => {
    const [, shown = ''] = /<pre>([^<]*)<\/pre>/.exec(withContact(contact)) ?? []
    for (const part of [dataset.atlas.version, reportWords.wrong, reportWords.source])
      expect(shown).toContain(part)
  })

  test('where package.json says', () => {
    const html = withContact({ url: 'https://code.example/a/issues', email: 'desk@news.example' })
    expect(html).toContain('href="https://code.example/a/issues/new?title=')
    expect(html).toContain('href="mailto:desk@news.example?subject=')
    expect(textOf(html)).not.toContain(reportWords.toNobody)
  })
})

test('withdrawn ids stand in a table with the reason and what replaced them', async () => {
  const written = 'gazette-2020-004-2: It was the same course told twice.'
  const replaced = 'gazette-2020-004-2: {reason: Told twice., replacedBy: gazette-2020-004-1}'
  const rows = async (changes = {}) => {
    const tiny = (await tinyAtlas(changes)).dataset
    return tableOf(renderMethod(tiny, facts), methodWords.changes.caption).slice(1)
  }
  const { nothing } = methodWords.changes
  expect(await rows()).toEqual([['gazette-2020-004-2', 'It was the same course told twice.', nothing]])
  expect(await rows({ [IDS]: replace(written, replaced) })).toEqual([
    ['gazette-2020-004-2', 'Told twice.', 'gazette-2020-004-1'],
  ])
})

test('a change of the data stands under its sort, and the ids in it are links', () => {
  const [mention] = dataset.mentions
  const change = { sort: 'corrected' as const, text: `the year of \`${mention?.mention}\`` }
  const versions = [{ version: '1.0.1', issued: '2027-01-02', changes: [change] }]
  const html = renderMethod(dataset, { ...facts, changelog: { rule: 'A rule.', versions } })
  expect(html).toContain(
    `<b>Corrected: </b><span>the year of <a href="../?mention=${mention?.mention}"><code>${mention?.mention}</code></a></span>`,
  )
})
