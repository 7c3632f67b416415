// What is handed out, as HTML: of the real data all of it.

import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { renderLesson, renderLessonList } from '../../src/app/render-lesson.tsx'
import { renderCountrySheet, renderOutlineMap } from '../../src/app/render-sheet.tsx'
import { listCountries } from '../../src/domain/country-facts.ts'
import { LESSON_SHEETS, type LessonSheet } from '../../src/handout/lesson-sheets.ts'
import { handoutWords } from '../../src/i18n/handout-words.ts'
import { words } from '../../src/i18n/words.ts'
import { PATIENCE, realAtlas, type TestAtlas } from '../fixtures/atlas.ts'
import { elements, readPage, readText } from '../fixtures/read-page.ts'
import { readQr } from '../fixtures/read-qr.ts'

vi.setConfig(PATIENCE)

const SITE = 'https://news.example/atlas/'

let real: TestAtlas

beforeAll(async () => {
  real = await realAtlas()
})

const readSheet = (html: string) => {
  const page = readPage(html)
  const [sheet] = elements(page.html, 'article')
  const code = elements(page.html, 'svg').find(({ attributes }) => attributes.class === 'qr')
  return { ...page, sheet, code, text: sheet ? readText(sheet).replaceAll(/\s+/g, ' ') : '' }
}

const readCode = (html: string) => {
  const code = readSheet(html).code
  const [path] = code ? elements(code, 'path') : []
  return readQr(String(path?.attributes.d), Number(String(code?.attributes.viewBox).split(' ')[2]))
}

describe('the sheet of a country', () => {
  test('holds each of its mentions with status and lines, and no other', () => {
    const { dataset, features } = real
    for (const { iso } of listCountries(dataset)) {
      const own = features.filter(({ properties }) => properties.country === iso)
      const html = renderCountrySheet(dataset, iso, null)
      const { text, sheet } = readSheet(html)
      const shown = sheet
        ? elements(sheet, 'div').flatMap(({ attributes }) => attributes['data-mention'] ?? [])
        : []
      expect(shown.sort(), iso).toEqual(own.map(({ properties }) => properties.mention).sort())
      for (const { properties } of own) {
        expect(text, iso).toContain(properties.title)
        expect(text, iso).toContain(properties.summary.replaceAll(/\s+/g, ' '))
        expect(text, iso).toContain(words.statuses[properties.status])
        expect(text, iso).toContain(String(properties.lines[0]))
      }
      expect(gzipSync(html).length, iso).toBeLessThan(60_000)
    }
  })

  test('names who published its documents, and their standpoint', () => {
    const { dataset } = real
    const { text } = readSheet(renderCountrySheet(dataset, 'TZA', null))
    expect(text).toContain(dataset.documentById.get('link-2022')?.standpoint)
    expect(text).not.toContain(dataset.documentById.get('greitens-2025')?.standpoint)
  })

  test('outlines it and fills no other, for its map tells where it lies', () => {
    const { sheet } = readSheet(renderCountrySheet(real.dataset, 'LAO', null))
    const paths = sheet ? elements(sheet, 'path') : []
    expect(paths.flatMap(({ attributes }) => attributes['data-outlined'] ?? [])).toEqual(['LAO'])
    const filled = paths.filter(({ attributes }) =>
      ['matched', 'hidden', 'uncertain'].includes(String(attributes['data-look'])),
    )
    expect(filled.map(({ attributes }) => attributes['data-country'])).toEqual(['LAO'])
  })

  test('has a code that leads to its page, where the address is known', () => {
    const html = renderCountrySheet(real.dataset, 'TZA', SITE)
    expect(readCode(html)).toBe(`${SITE}country/TZA/`)
    expect(readSheet(html).text).toContain(`${SITE}country/TZA/`)
  })

  test('else leaves room to write it, and tells the script where the page is', () => {
    const { code, sheet, text } = readSheet(renderCountrySheet(real.dataset, 'TZA', null))
    expect(code).toBeUndefined()
    expect(text).toContain(handoutWords.link.unknown)
    const links = sheet
      ? elements(sheet, 'div').flatMap(({ attributes }) => attributes['data-link'] ?? [])
      : []
    expect(links).toEqual(['../'])
  })
})

describe('the sheets of a lesson', () => {
  test('the hand-out has the tasks and their room, and no answer', () => {
    expect(real.lessons).toHaveLength(4)
    for (const lesson of real.lessons) {
      const { text, sheet } = readSheet(order(lesson.id, 'handout'))
      for (const { ask, answer } of lesson.tasks) {
        expect(text).toContain(ask)
        expect(text).not.toContain(answer)
      }
      const lines = sheet
        ? elements(sheet, 'div').filter(({ attributes }) => attributes.class === 'write-lines')
        : []
      expect(lines.map((one) => elements(one, 'span').length)).toEqual(lesson.tasks.map((one) => one.lines))
      for (const { word, meaning } of lesson.words) expect(text).toContain(`${word}${meaning}`)
      for (const id of lesson.documents) expect(text).toContain(real.dataset.documentById.get(id)?.standpoint)
    }
  })

  test('its map has a mark for each mention of the first step in each of its countries', () => {
    for (const lesson of real.lessons) {
      const { sheet } = readSheet(order(lesson.id, 'handout'))
      const marks = sheet ? elements(sheet, 'g').filter(({ attributes }) => attributes.class === 'mark') : []
      const ids = new Set(marks.map(({ attributes }) => attributes['data-mention']))
      for (const id of lesson.steps[0]?.mentions ?? []) expect(ids).toContain(id)
    }
  })

  test('the answers have every answer and reveal, and the lines behind each step', () => {
    for (const lesson of real.lessons) {
      const { text } = readSheet(order(lesson.id, 'answers'))
      for (const { ask, answer } of lesson.tasks) {
        expect(text).toContain(ask)
        expect(text).toContain(answer)
      }
      for (const { headline, question, mentions } of lesson.steps) {
        expect(text).toContain(headline)
        if (question) expect(text).toContain(question.reveal)
        for (const id of mentions) expect(text).toContain(real.dataset.mentionById.get(id)?.title)
      }
    }
  })

  test('the guide has all that the lesson holds for the teacher', () => {
    for (const lesson of real.lessons) {
      const { text } = readSheet(order(lesson.id, 'guide'))
      const { hurry, path, prepare, before, timing, groups, extension, assessment } = lesson.guide
      const { otherSide, comparison } = lesson.guide
      const steps = lesson.steps.flatMap(({ text: seen, notes }) => [seen.join(' '), ...notes])
      for (const part of [
        ...hurry.moves,
        ...hurry.say,
        hurry.print,
        ...prepare,
        ...path.map(({ what }) => what),
      ])
        expect(text).toContain(part)
      const beyond = [otherSide.reference, otherSide.says, otherSide.ask, ...Object.values(comparison)]
      for (const part of [
        ...before.map((one) => one.text),
        ...beyond,
        ...groups,
        ...extension,
        ...assessment,
        ...steps,
      ])
        expect(text).toContain(part)
      for (const { what } of timing) expect(text).toContain(what)
    }
  })

  test('each has a code that presents the lesson', () => {
    for (const { id } of real.lessons)
      for (const sheet of LESSON_SHEETS)
        expect(readCode(order(id, sheet.name, SITE))).toBe(`${SITE}?present=${id}`)
  })

  test('the list leads to all of them, relative to itself', () => {
    const { links } = readPage(renderLessonList(real.dataset, real.lessons, null))
    for (const { id } of real.lessons) {
      const expected = [
        `../?present=${id}`,
        `../lessons/${id}/`,
        `../lessons/${id}/answers/`,
        `../lessons/${id}/guide/`,
      ]
      expect(links).toEqual(expect.arrayContaining(expected))
    }
    expect(links).toContain('../outline-map/')
  })

  function order(id: string, name: LessonSheet['name'], site: string | null = null): string {
    const lesson = real.lessons.find((one) => one.id === id)
    const sheet = LESSON_SHEETS.find((one) => one.name === name)
    if (!lesson || !sheet) throw new Error(`${id}, ${name}`)
    return renderLesson({ dataset: real.dataset, lesson, sheet, site })
  }
})

test('the outline map has each shape and the edge of the world, and no name', () => {
  const html = renderOutlineMap(real.dataset, null)
  const { sheet } = readSheet(html)
  const [map] = sheet ? elements(sheet, 'svg') : []
  expect(map && elements(map, 'path').length).toBe(real.dataset.shapes.length + 1)
  expect(map && elements(map, 'text')).toEqual([])
  expect(map && readText(map).trim()).toBe('')
  expect(gzipSync(html).length).toBeLessThan(60_000)
})
