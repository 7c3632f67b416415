// The page of the data: made from the very descriptor that is published beside it, so nothing that it names may be missing.

import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { renderData } from '../../src/app/render-data.tsx'
import { dataFilesSchema } from '../../src/domain/data-files.ts'
import { ARCHIVE_FILE } from '../../src/domain/data-folder.ts'
import { readingCode } from '../../src/export/reading-code.ts'
import { dataPageWords } from '../../src/i18n/data-page-words.ts'
import { PATIENCE } from '../fixtures/atlas.ts'
import { tableOf, textOf } from '../fixtures/read-html.ts'
import { realPackage } from '../fixtures/real-package.ts'

vi.setConfig(PATIENCE)

const { input, files, descriptor } = realPackage()
const described = v.parse(dataFilesSchema, descriptor)
const page = renderData(input.dataset, { ...described, archive: 320_000 })
const tables = described.resources.filter(({ schema }) => schema)

test('is a whole document without a script', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/)
  expect(page).not.toMatch(/<script|\son[a-z]+=|javascript:/i)
})

test('leads to every file of the data, and to none that is not there', () => {
  const leads = [...page.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, lead = '']) => lead)
  const own = leads.filter((lead) => !/^(https?:|#|\.\.\/)/.test(lead))
  expect([...new Set(own)].sort()).toEqual([...Object.keys(files), ARCHIVE_FILE].sort())
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const parts = leads.filter((lead) => lead.startsWith('#')).map((lead) => lead.slice(1))
  expect(parts.filter((part) => !ids.includes(part))).toEqual([])
})

test('says how large all of it is, and under which licence and version', () => {
  const text = textOf(page)
  expect(text).toContain('ZIP, 320 kB')
  expect(text).toContain(`data version ${descriptor.version}`)
  expect(text).toContain('Creative Commons Attribution 4.0 International')
})

describe('the dictionary', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    'has each column of %s, with its title, type, meaning and allowed values',
    (_, { title, schema }) => {
      const rows = tableOf(page, dataPageWords.dictionary.caption(title)).slice(1)
      expect(rows).toHaveLength(schema?.fields.length ?? 0)
      schema?.fields.forEach((field, index) => {
        const [column = '', meaning = '', type = ''] = rows[index] ?? []
        expect(column).toContain(field.name)
        expect(column).toContain(field.title)
        expect(meaning).toContain(field.description)
        for (const { value, label = '', description = '' } of field.categories)
          for (const part of [value, label, description]) expect(meaning).toContain(part)
        const { types, always } = dataPageWords.dictionary
        const named = field.delimiter
          ? types.list[field.itemType ?? 'string']
          : types[field.format ?? field.type]
        expect(type.startsWith(named)).toBe(true)
        expect(type.includes(always)).toBe(field.constraints.required ?? false)
      })
    },
  )

  test('has a title for people of every column, in words', () => {
    for (const { schema } of tables)
      for (const { name, title } of schema?.fields ?? []) expect(title, name).toMatch(/^[A-Z][^_]+$/)
  })
})

describe('three lines', () => {
  const mentions = tables.find(({ name }) => name === 'mentions')
  const columns = mentions?.schema?.fields.map(({ name }) => name) ?? []
  const lines = readingCode('TZA')

  test('each, for SQL, R and Python, stand on the page as they are', () => {
    expect(lines.map(({ language }) => language)).toEqual(['sql', 'r', 'python'])
    const shown = [...page.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(
      ([, code = '']) => code.split('\n').length,
    )
    expect(shown).toEqual([3, 3, 3])
  })

  test.each(lines.map(({ language, code }) => [language, code]))(
    'of %s name files and columns that there are',
    (_, code) => {
      const named = [...code.matchAll(/["']([\w-]+\.\w+)["']/g)].map(([, file = '']) => file)
      expect(named.length).toBeGreaterThan(0)
      for (const file of named) expect(Object.keys(files)).toContain(file)
      const used = columns.filter((column) => new RegExp(`\\b${column}\\b`).test(code))
      expect(used).toEqual(expect.arrayContaining(['countries', 'title', 'when_in_words', 'url']))
      for (const [, column = ''] of code.matchAll(/\[\["?([a-z_]+)"|\$([a-z_]+)/g))
        if (column) expect(columns).toContain(column)
    },
  )
})
