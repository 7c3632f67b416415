// CITATION.cff, by which code hosts and reference managers cite the dataset.

import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { words } from '../src/i18n/words.ts'

const text = v.pipe(v.string(), v.minLength(1))

/** Of the Citation File Format 1.2.0, as far as the file uses it; the first four are required. */
const citationFileSchema = v.strictObject({
  'cff-version': v.literal('1.2.0'),
  message: text,
  title: text,
  /** The project as an entity. A person would have given and family names. */
  authors: v.pipe(v.array(v.strictObject({ name: text })), v.minLength(1)),
  type: v.literal('dataset'),
  abstract: text,
  version: text,
  'date-released': v.pipe(v.string(), v.isoDate()),
  license: text,
  keywords: v.pipe(v.array(text), v.minLength(1)),
})

const citation = parse(readFileSync('CITATION.cff', 'utf8'))
const dataset = parse(readFileSync('seeds/dataset.yaml', 'utf8'))
const { description } = JSON.parse(readFileSync('package.json', 'utf8'))

test('keeps to the format', () => {
  expect(v.safeParse(citationFileSchema, citation).issues).toBeUndefined()
})

test('has the version, the day and the licence of the dataset', () => {
  expect(citation.version).toBe(dataset.version)
  expect(citation['date-released']).toBe(dataset.issued)
  expect(citation.license).toBe(dataset.license)
})

test('calls it what the page and the package call it', () => {
  expect(citation.title).toBe(words.title)
  expect(citation.authors).toEqual([{ name: words.title }])
  // "An interactive world map of what five published documents report China's police …"
  const what = description.replace(/^.* of what/, 'What').replace(/\.$/, '')
  expect(citation.abstract.startsWith(what)).toBe(true)
})
