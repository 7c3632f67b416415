// What is saved holds what is selected, counted afresh from the published features, and says what it is.

import { getIssues } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { ACTIVITIES, type Activity } from '../../src/domain/activities.ts'
import type { Extract, Scope } from '../../src/domain/extract.ts'
import { mentionFeatureSchema } from '../../src/domain/mention.ts'
import { EVERYTHING, type Selection } from '../../src/domain/selection.ts'
import { isFormula } from '../../src/domain/spreadsheet-formula.ts'
import { readView } from '../../src/domain/view.ts'
import { LIST_DELIMITER } from '../../src/export/column.ts'
import { composeFile } from '../../src/export/compose-file.ts'
import { extractColumns } from '../../src/export/extract-columns.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../src/export/formats.ts'
import { MENTION_COLUMNS } from '../../src/export/mention-columns.ts'
import { TOTALS_TABLE } from '../../src/export/tables/totals-table.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'
import { countFeatures } from '../fixtures/count-features.ts'
import { takeExtract } from '../fixtures/extract.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

vi.setConfig(PATIENCE)

const { dataset, features } = await realAtlas()

const ADDRESS = 'https://news.example/atlas/'

function compose(extract: Extract, format: ExportFormat) {
  return composeFile({
    extract,
    format,
    addressOf: (query) => `${ADDRESS}?${query}`,
    accessed: '2026-11-23',
  })
}

function readRows(extract: Extract, format: 'csv' | 'reporters' = 'csv'): Record<string, string>[] {
  return parse(compose(extract, format).text, { bom: true, columns: true, record_delimiter: '\r\n' })
}

function readJson(extract: Extract) {
  return JSON.parse(compose(extract, 'json').text)
}

function readGeojson(extract: Extract) {
  return JSON.parse(compose(extract, 'geojson').text)
}

type Given = readonly [filters: Partial<Selection>, scope?: Scope]

const CASES: Readonly<Record<string, Given>> = {
  everything: [{}],
  'some activities in some years': [
    { activities: ['training', 'rendition'], years: { from: 2012, to: 2018 } },
  ],
  'certain dates only': [{ years: { from: 2012, to: 2018 }, uncertain: false }],
  'a country': [{}, { kind: 'country', country: 'THA' }],
  'a country in some years': [{ years: { from: 2010, to: 2014 } }, { kind: 'country', country: 'MMR' }],
  'a region': [{ activities: ['joint-patrol', 'rendition'] }, { kind: 'region', region: '035' }],
  'countries side by side': [{}, { kind: 'compare', countries: ['LAO', 'MMR', 'TZA'] }],
}

/** One line per mention and country, from the published features and none of the code under test. */
function countAfresh([filters, scope = { kind: 'all' }]: Given) {
  const inside = (country: string): boolean => {
    if (scope.kind === 'country') return country === scope.country
    if (scope.kind === 'compare') return scope.countries.includes(country)
    return scope.kind === 'all' || (dataset.regionsOf.get(country)?.includes(scope.region) ?? false)
  }
  return countFeatures(features, { ...EVERYTHING, ...filters }).filter(({ country }) => inside(country))
}

describe.each(Object.entries(CASES))('%s', (_, given) => {
  const extract = takeExtract(dataset, ...given)
  const counted = countAfresh(given)
  const certainty = new Map(counted.map(({ mention, certain }) => [mention, certain]))
  const pairs = counted.map(({ mention, country }) => `${mention}:${country}`)

  test('is something', () => {
    expect(counted.length).toBeGreaterThan(1)
  })

  test('has a row of CSV for each mention, with its certainty and the countries that count', () => {
    const rows = readRows(extract)
    expect(rows.map((row) => row.mention)).toEqual([...certainty.keys()])
    expect(rows.map((row) => row.in_selected_years === 'yes')).toEqual([...certainty.values()])
    const counting = rows.flatMap((row) => row.counted_in?.split(';').map((code) => `${row.mention}:${code}`))
    expect(counting).toEqual(pairs)
  })

  test('has the same rows for reporters, and says of each whether it is certain to fall into years that are chosen', () => {
    const rows = readRows(extract, 'reporters')
    expect(rows.map((row) => row.Mention)).toEqual([...certainty.keys()])
    const told = rows.map((row) => / \(not certain to fall into the years chosen\)$/.test(row.Date ?? ''))
    const hasYears = extract.selection.years !== 'all'
    expect(told).toEqual([...certainty.values()].map((certain) => hasYears && !certain))
  })

  test('has a feature of GeoJSON for each mention in each of the countries, as published but for its certainty', () => {
    const collection = readGeojson(extract)
    expect(collection.features.map(({ id }: { id: string }) => id)).toEqual(pairs)
    for (const feature of collection.features) {
      const { certain, ...properties } = feature.properties
      expect(certain).toBe(certainty.get(properties.mention))
      expect({ ...feature, properties }).toEqual(features.find(({ id }) => id === feature.id))
      expect(v.is(mentionFeatureSchema, { ...feature, properties })).toBe(true)
    }
  })

  test('has each mention once in JSON, as published, with its certainty and the countries that count', () => {
    const { mentions } = readJson(extract)
    expect(mentions).toHaveLength(certainty.size)
    for (const { certain, countedIn, ...mention } of mentions) {
      expect(certain).toBe(certainty.get(mention.mention))
      expect(mention).toEqual(dataset.mentionById.get(mention.mention))
      expect(countedIn).toEqual(
        counted.filter((one) => one.mention === mention.mention).map(({ country }) => country),
      )
    }
  })

  test('says how much it is', () => {
    const counts = {
      mentions: certainty.size,
      certain: [...certainty.values()].filter(Boolean).length,
      uncertain: [...certainty.values()].filter((certain) => !certain).length,
      countries: new Set(counted.map(({ country }) => country)).size,
    }
    expect(readJson(extract).metadata.counts).toEqual(counts)
    expect(readGeojson(extract).metadata.counts).toEqual({ ...counts, features: counted.length })
  })
})

describe('every file', () => {
  const given: Given = [
    { activities: ['training'], years: { from: 2013, to: 2022 } },
    { kind: 'country', country: 'TZA' },
  ]
  const extract = takeExtract(dataset, ...given)
  const filter = 'Country: Tanzania; Training; 2013–2022; Uncertain dates included'
  const { version } = dataset.atlas

  test('is named for what it holds, and is of its type', () => {
    expect(
      EXPORT_FORMATS.map((format) => compose(extract, format)).map(({ name, type }) => [name, type]),
    ).toEqual([
      ['atlas-TZA-training-2013-2022-for-reporters.csv', 'text/csv;charset=utf-8'],
      ['atlas-TZA-training-2013-2022.csv', 'text/csv;charset=utf-8'],
      ['atlas-TZA-training-2013-2022.geojson', 'application/geo+json'],
      ['atlas-TZA-training-2013-2022.json', 'application/json'],
    ])
  })

  test('says in each row, or once, which filter, version and licence it has and how to cite it', () => {
    const { metadata } = readJson(extract)
    const { documents, counts: _, ...said } = metadata
    expect(said).toEqual({
      title: 'China Security Cooperation Atlas',
      name: 'china-security-cooperation-atlas',
      version,
      issued: dataset.atlas.issued,
      accessed: '2026-11-23',
      licence: {
        name: 'Creative Commons Attribution 4.0 International',
        spdx: 'CC-BY-4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
      citation: expect.stringMatching(
        /^China Security Cooperation Atlas, data version [\d.]+, \d+ \w+ \d{4}\. Selection “Country: Tanzania; .*”\. Accessed 23 November 2026\. https:\/\/news\.example\/atlas\/\?\S+$/,
      ),
      filter: { words: filter, query: expect.stringContaining('years=2013-2022') },
      address: `${ADDRESS}?${metadata.filter.query}`,
      note: expect.stringContaining('Mentions, not events'),
    })
    expect(documents).toEqual([
      {
        id: 'link-2022',
        title: dataset.documentById.get('link-2022')?.title,
        credit: 'Jordan Link, Center for American Progress, October 2022',
        url: dataset.documentById.get('link-2022')?.url,
      },
    ])
    for (const row of readRows(extract)) {
      expect(row).toMatchObject({
        atlas: expect.stringContaining(version),
        filter,
        licence: `${metadata.licence.name}, ${metadata.licence.url}`,
        citation: metadata.citation,
        document_title:
          dataset.documentById.get(row.document ?? '')?.title ?? 'Opinion article, headline not seen',
        permalink: `${ADDRESS}?mention=${row.mention}`,
      })
    }
    const { features: _features, type: _type, ...foreign } = readGeojson(extract)
    const { counts, ...rest } = foreign.metadata
    expect(Object.keys(foreign)).toEqual(['metadata'])
    expect({ ...rest, counts: metadata.counts }).toEqual(metadata)
    expect(counts.mentions).toBe(metadata.counts.mentions)
  })

  test('leads back to the view that it was taken from', () => {
    const { metadata } = readJson(extract)
    const view = readView(metadata.filter.query)
    expect(takeExtract(dataset, view, { kind: 'country', country: view.country ?? '' }).selected).toEqual(
      extract.selected,
    )
    expect(view).toMatchObject({ activities: ['training'], years: { from: 2013, to: 2022 } })
  })

  test('is the same to the last letter, made twice', () => {
    for (const format of EXPORT_FORMATS) expect(compose(extract, format)).toEqual(compose(extract, format))
  })
})

test('GeoJSON is valid by a checker of its own', () => {
  const { text } = compose(takeExtract(dataset), 'geojson')
  expect(getIssues(text)).toEqual([])
  expect(getIssues(text.replace('"Point"', '"Dot"'))).not.toEqual([])
})

test('a cell of CSV for each fact: what is published of a mention is in its row', () => {
  const rows = readRows(takeExtract(dataset))
  for (const row of rows) {
    const mention = dataset.mentionById.get(row.mention ?? '')
    if (!mention) throw new Error(`${row.mention} is none`)
    const { quantity } = mention
    expect(row).toMatchObject({
      document: mention.document,
      activity: mention.activity,
      kind: mention.kind,
      countries: mention.countries.join(';'),
      country_names: mention.countries.map((code) => dataset.countryByCode.get(code)?.name).join(';'),
      related: mention.related.join(';'),
      status: mention.status,
      via: mention.via ?? '',
      title: mention.title,
      summary: mention.summary,
      actors: mention.actors.join(';'),
      when: mention.when ?? '',
      year_from: String(mention.yearFrom ?? ''),
      year_to: String(mention.yearTo ?? ''),
      dating: mention.dating,
      when_basis: mention.whenBasis ?? '',
      quantity_value: String(quantity?.value ?? ''),
      quantity_min: String(quantity?.min ?? ''),
      quantity_max: String(quantity?.max ?? ''),
      quantity_unit: quantity?.unit ?? '',
      quantity_qualifier: quantity?.qualifier ?? '',
      quantity_status: quantity?.status ?? '',
      quantity_via: quantity?.via ?? '',
      section: mention.section ?? '',
      lines: mention.lines.join(';'),
      notes: mention.notes.join(';'),
      links: mention.links.join(';'),
      url: mention.url ?? '',
    })
  }
})

describe('the table for reporters', () => {
  const rows = readRows(takeExtract(dataset), 'reporters')

  test('has eight columns of words, and two that lead back', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'Country',
      'Date',
      'Activity',
      'What',
      'Status',
      'Who says so',
      'Source',
      'Link',
      'Mention',
      'Credit',
    ])
  })

  test('says each in words that stand alone', () => {
    const row = rows.find(({ Mention }) => Mention === 'link-2022-067-1')
    const mention = dataset.mentionById.get('link-2022-067-1')
    expect(row).toEqual({
      Country: 'Tanzania',
      Date: 'in November 2017',
      Activity: 'Training',
      What: `${mention?.title}. ${mention?.summary}`,
      Status: 'reported',
      'Who says so': 'Jordan Link',
      Source: expect.stringMatching(
        /^The Expanding International Reach .*, Jordan Link, Center for American Progress, October 2022; .*line 67 of the archived text/,
      ),
      Link: mention?.url,
      Mention: 'link-2022-067-1',
      Credit: expect.stringMatching(
        /^China Security Cooperation Atlas, data version [\d.]+, .*, Creative Commons Attribution 4.0 International$/,
      ),
    })
  })

  test('names all countries of a mention, and the authors where nobody else is cited', () => {
    for (const row of rows) {
      const mention = dataset.mentionById.get(row.Mention ?? '')
      const names = mention?.countries.map((code) => dataset.countryByCode.get(code)?.name)
      expect(row.Country).toBe(names?.join(', '))
      const families = dataset.documentById.get(mention?.document ?? '')?.authors.map(({ family }) => family)
      for (const family of families ?? []) expect(row['Who says so']).toContain(family)
      expect(row['Who says so']?.includes(', cited by ')).toBe(mention?.via !== null)
    }
    expect(rows.some(({ Country }) => Country?.includes(', '))).toBe(true)
  })
})

test('what few mentions have is in their row, too: a range, who says so, a site', () => {
  const rare = inventMention({
    quantity: {
      value: null,
      min: 2,
      max: 5,
      unit: 'weeks',
      qualifier: 'about',
      status: 'claimed',
      via: 'Gazette',
    },
    place: { name: 'The bridge', coordinates: [1.5, -2] },
  })
  const cells = MENTION_COLUMNS.map(({ name, read }) => [name, read({ mention: rare, dataset })])
  expect(Object.fromEntries(cells)).toMatchObject({
    quantity_value: null,
    quantity_min: 2,
    quantity_max: 5,
    quantity_unit: 'weeks',
    quantity_qualifier: 'about',
    quantity_status: 'claimed',
    quantity_via: 'Gazette',
    place: 'The bridge',
    place_longitude: 1.5,
    place_latitude: -2,
  })
})

describe('the columns', () => {
  const rows = dataset.mentions.map((mention) => ({ mention, dataset }))

  test('have a name of their own each, in small letters, and say what they hold', () => {
    const columns = extractColumns()
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    for (const { name, description } of columns) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
      expect(description).toMatch(/^.+\.$/)
    }
  })

  test('hold what their field promises: type, closed list, a value where one is required', () => {
    for (const { name, type, itemType, values, required, read } of MENTION_COLUMNS) {
      for (const row of rows) {
        const cell = read(row)
        const empty = cell === null || (Array.isArray(cell) && cell.length === 0)
        if (required) expect(empty, name).toBe(false)
        if (cell === null) continue
        if (values) expect(values, name).toContain(cell)
        if (type === 'list') expect(Array.isArray(cell), name).toBe(true)
        else if (type === 'integer') expect(Number.isInteger(cell), name).toBe(true)
        else expect(typeof cell, name).toBe(type)
        for (const item of Array.isArray(cell) ? cell : []) {
          expect(typeof item, name).toBe(itemType === 'integer' ? 'number' : 'string')
          expect(String(item), `${name} could not be taken apart again`).not.toContain(LIST_DELIMITER)
        }
      }
    }
  })

  test('hold dates in words that no spreadsheet takes for a date or a number: none begins with a digit or a month', () => {
    const dates = [...MENTION_COLUMNS, ...TOTALS_TABLE.fields].filter(({ name }) => name === 'when_in_words')
    expect(dates).toHaveLength(2)
    const texts = readRows(takeExtract(dataset)).map((row) => row.when_in_words ?? '')
    expect(texts).toContain('in April 2017')
    expect(texts.filter((text) => !/^(on|in|throughout|some time|no date) /.test(text))).toEqual([])
  })

  test('hold no text of the data that would have to be changed for a spreadsheet', () => {
    const texts = MENTION_COLUMNS.flatMap(({ read }) =>
      rows.map((row) => read(row)).filter((cell) => typeof cell === 'string'),
    )
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter(isFormula)).toEqual([])
  })
})

test('a filter by region leaves out the other countries of a mention, as the region’s profile does', () => {
  const filtered = takeExtract(dataset, { regions: ['034'] })
  const profile = takeExtract(dataset, {}, { kind: 'region', region: '034' })
  const shared = filtered.selected.find(
    ({ mention, countries }) => countries.length < mention.countries.length,
  )
  expect(shared).toBeDefined()
  expect(readGeojson(filtered).features).toEqual(readGeojson(profile).features)
  const row = readRows(filtered).find(({ mention }) => mention === shared?.mention.mention)
  expect(row?.counted_in).toBe(shared?.countries.join(';'))
  expect(row?.countries).toBe(shared?.mention.countries.join(';'))
})

test('a selection of activities exports the same in parts as in one', () => {
  const ids = (activities: readonly Activity[]) =>
    readRows(takeExtract(dataset, { activities })).map((row) => row.mention)
  expect(ACTIVITIES.flatMap((activity) => ids([activity])).sort()).toEqual(ids(ACTIVITIES).sort())
})
