// The Data Package of the real data, read back with other programs than the ones that wrote it.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, test, vi } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { buildPackage } from '../../scripts/lib/build-package.ts'
import type { Resource } from '../../scripts/lib/package-descriptor.ts'
import { parsePublishedFiles } from '../../scripts/lib/published-files.ts'
import { PATIENCE } from '../fixtures/atlas.ts'
import { DESCRIPTOR_SCHEMA } from '../fixtures/descriptor-schema.ts'
import { type Row, readTables } from '../fixtures/read-tables.ts'
import { realPackage, textOf } from '../fixtures/real-package.ts'

vi.setConfig(PATIENCE)

const { input, made, files, descriptor } = realPackage()
const { resources } = descriptor
const tables = resources.filter(({ type }) => type === 'table')

const fitsStandard = addFormats.default(new Ajv({ allErrors: true, strict: true })).compile(DESCRIPTOR_SCHEMA)

/** Parsed anew each time, so that a test can spoil it. */
function spoilable() {
  return JSON.parse(textOf(files, 'datapackage.json'))
}

function bytesOf(path: string): Buffer {
  return Buffer.from(files[path] ?? '')
}

describe('the descriptor', () => {
  test('keeps to Data Package 2.0', () => {
    fitsStandard(descriptor)
    expect(fitsStandard.errors).toBeNull()
  })

  // With network: curl the profile that the descriptor names, and give its path.
  test.skipIf(!process.env.ATLAS_PROFILE)('keeps to the published profile', () => {
    const published = addFormats.default(
      new Ajv({ allErrors: true, strict: false, formats: { textarea: true } }),
    )
    const fits = published.compile(JSON.parse(readFileSync(process.env.ATLAS_PROFILE ?? '', 'utf8')))
    fits(descriptor)
    expect(fits.errors).toBeNull()
  })

  test.each<[string, (spoilt: ReturnType<typeof spoilable>) => void]>([
    ['without resources', (spoilt) => (spoilt.resources = [])],
    ['without a licence', (spoilt) => delete spoilt.licenses],
    ['with a day for a time', (spoilt) => (spoilt.created = '2026-11-21')],
    ['with a property that is misspelt', (spoilt) => (spoilt.licences = [])],
    ['with a source without a title', (spoilt) => delete spoilt.sources[0].title],
    ['with a path that leads upwards', (spoilt) => (spoilt.resources[0].path = '../mentions.csv')],
    ['with a table without a schema', (spoilt) => delete spoilt.resources[0].schema],
    ['with a hash of another kind', (spoilt) => (spoilt.resources[0].hash = 'sha256:abc')],
    ['with a field of an unknown type', (spoilt) => (spoilt.resources[0].schema.fields[0].type = 'text')],
    [
      'with a foreign key that is none',
      (spoilt) => delete spoilt.resources[0].schema.foreignKeys[0].reference,
    ],
    [
      'with categories of numbers',
      (spoilt) => (spoilt.resources[0].schema.fields[16].categories = [{ value: '1' }]),
    ],
  ])('is refused %s', (_, spoil) => {
    const spoilt = spoilable()
    spoil(spoilt)
    expect(fitsStandard(spoilt)).toBe(false)
  })

  test('has the version, the day and the licence of the dataset', () => {
    const { name, version, issued, license } = parseYaml(readFileSync('seeds/dataset.yaml', 'utf8'))
    expect(descriptor).toMatchObject({ name, version, created: `${issued}T00:00:00Z` })
    expect(descriptor.licenses.map((one) => one.name)).toEqual([license])
  })

  test('says in its first paragraph what there is, and in another what a version means', () => {
    const [first = '', ...others] = descriptor.description.split('\n\n')
    expect(first).toContain(`${input.dataset.mentions.length} mentions`)
    expect(first).toContain('not the same as no activity')
    expect(others.join()).toContain('more data is a minor version')
  })

  test('names all documents and what the shapes are made from, with addresses where they are known', () => {
    const { documents } = input.dataset.atlas
    const titled = descriptor.sources.slice(0, documents.length)
    expect(titled.map(({ path }) => path ?? null)).toEqual(documents.map(({ url }) => url))
    for (const [index, { title }] of titled.entries()) expect(title).toContain(documents[index]?.publisher)
    expect(descriptor.sources.slice(documents.length).map(({ version }) => version)).toEqual([
      '2.0.2',
      '1.0.0',
    ])
  })

  test('keeps the shapes apart: they are in the public domain', () => {
    const shapes = resources.filter(({ licenses }) => licenses)
    expect(shapes.map(({ path }) => path)).toEqual(['countries.topojson'])
    expect(shapes[0]?.licenses?.map(({ name }) => name)).toEqual(['other-pd'])
    expect(shapes[0]?.sources).toEqual(descriptor.sources.slice(-2))
    expect(shapes[0]?.description).toContain('Western Sahara')
  })
})

describe('the resources', () => {
  test('are all files of the folder, each once', () => {
    const paths = Object.keys(files).filter((path) => path !== 'datapackage.json')
    expect(resources.map(({ path }) => path).sort()).toEqual(paths.sort())
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  })

  test.each(resources.map((resource) => [resource.path, resource] as const))(
    '%s has the size and the hash given',
    (path, resource) => {
      const bytes = bytesOf(path)
      expect(bytes.length).toBe(resource.bytes)
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash)
    },
  )

  test('are text in UTF-8 where they say so; CSV has its mark for spreadsheets, and JSON must not have it', () => {
    for (const { path, encoding, format } of resources) {
      expect(typeof files[path] === 'string', path).toBe(encoding === 'utf-8')
      const marks = bytesOf(path).toString('latin1').split('\xEF\xBB\xBF').length - 1
      expect(marks, path).toBe(format === 'csv' ? 1 : 0)
      expect(bytesOf(path).subarray(0, 3).toString('hex') === 'efbbbf', path).toBe(format === 'csv')
    }
  })

  test('have the same bytes whenever they are made', () => {
    expect(buildPackage(input)).toEqual(made)
  })

  test('have the licence among them', () => {
    expect(files['LICENSE.txt']).toBe(readFileSync('LICENSE-DATA', 'utf8'))
  })
})

describe('the tables', () => {
  const read = readTables(descriptor, (path) => textOf(files, path))
  const rowsOf = (name: string) => read.tables.get(name) ?? []
  const column = (name: string, field: string) => rowsOf(name).map((row) => row[field])

  test('keep to their schemas and their keys', () => {
    expect(tables.length).toBe(12)
    expect(read.problems).toEqual([])
  })

  type Spoil = readonly [what: string, path: string, from: string | RegExp, to: string, problem: string]

  test.each<Spoil>([
    [
      'an unknown activity',
      'mentions.csv',
      ',training,',
      ',spying,',
      'activity is none of its values: spying',
    ],
    ['an unknown status', 'totals.csv', ',reported,', ',rumoured,', 'status is none of its values: rumoured'],
    [
      'a kind of another activity',
      'mentions.csv',
      ',training,police-course,',
      ',diplomacy,police-course,',
      'activity+kind leads nowhere: diplomacy|police-course',
    ],
    ['a year in words', 'mentions.csv', /,2017,2017,/, ',late,2017,', 'year_from is no integer: late'],
    ['no title', 'documents.csv', 'link-2022,report,', 'link-2022,,', 'type is missing'],
    [
      'a country that is no code',
      'mention_countries.csv',
      ',TZA,',
      ',Tanzania,',
      'country is not like [A-Z]{3}: Tanzania',
    ],
    ['a country that nobody knows', 'mention_countries.csv', ',TZA,', ',XXX,', 'country leads nowhere: XXX'],
    [
      'a comma between countries',
      'mentions.csv',
      /"?LAO;MMR;THA"?/,
      '"LAO,MMR,THA"',
      'countries is not like',
    ],
    [
      'a latitude beyond the pole',
      'countries.csv',
      /,27\.39,/,
      ',127.39,',
      'label_latitude is above 90: 127.39',
    ],
    [
      'a mention that is gone',
      'mentions.csv',
      /\r\nlink-2022-067-1,[^\r]*/,
      '',
      'mention leads nowhere: link-2022-067-1',
    ],
    [
      'a mention that is there twice',
      'mentions.csv',
      /\r\nlink-2022-067-1,/,
      '\r\nlink-2022-067-2,',
      'leads nowhere',
    ],
    ['a region twice', 'regions.csv', '\r\n002,', '\r\n001,', 'two rows have the key 001'],
    ['another header', 'kinds.csv', 'kind_name', 'name', 'the header is not what the schema says'],
  ])('would not hold %s', (_, path, from, to, problem) => {
    const spoilt = textOf(files, path).replace(from, to)
    expect(spoilt).not.toBe(files[path])
    const { problems } = readTables(descriptor, (other) => (other === path ? spoilt : textOf(files, other)))
    expect(problems.join('\n')).toContain(problem)
  })

  test('have a row for all that is published', () => {
    const { atlas, mentions } = input.dataset
    const { features } = JSON.parse(textOf(files, 'mentions.geojson'))
    expect(column('mentions', 'mention')).toEqual(mentions.map(({ mention }) => mention))
    expect(rowsOf('mention_countries')).toEqual(
      features.map(({ geometry, properties }: (typeof features)[number]) => ({
        mention: properties.mention,
        country: properties.country,
        longitude: geometry.coordinates[0],
        latitude: geometry.coordinates[1],
        place_precision: properties.placePrecision,
      })),
    )
    expect(column('totals', 'total')).toEqual(atlas.totals.map(({ id }) => id))
    expect(column('comparisons', 'rest')).toEqual(atlas.comparisons.map(({ rest }) => rest))
    expect(column('documents', 'document')).toEqual(atlas.documents.map(({ id }) => id))
    expect(column('countries', 'country')).toEqual(atlas.countries.map(({ iso }) => iso))
    expect(column('regions', 'm49')).toEqual(atlas.regions.map(({ m49 }) => m49))
    expect(rowsOf('retired')).toEqual(
      atlas.retired.map(({ id, reason, replacedBy }) => ({ id, reason, replaced_by: replacedBy })),
    )
    expect(column('accounts', 'document')).toEqual(atlas.accounts.map(({ document }) => document))
    expect(rowsOf('set_asides')).toEqual(
      atlas.accounts.flatMap(({ document, setAsideByReason }) =>
        setAsideByReason.map((one) => ({ document, reason: one.reason, count: one.count })),
      ),
    )
  })

  test('say of each total, comparison and account what is published', () => {
    const { atlas } = input.dataset
    rowsOf('totals').forEach((row, index) => {
      const total = atlas.totals[index]
      expect(row).toMatchObject({
        scope: total?.scope.label,
        scope_region: total?.scope.m49,
        measure: total?.measure,
        quantity_value: total?.quantity.value,
        quantity_unit: total?.quantity.unit,
        countries_counted: total?.countriesCounted,
        status: total?.status,
        lines: total?.lines,
        when: total?.when,
        year_to: total?.yearTo,
        url: total?.url,
      })
    })
    rowsOf('comparisons').forEach((row, index) => {
      const comparison = atlas.comparisons[index]
      expect(row).toMatchObject({
        total: comparison?.total,
        counted_value: comparison?.counted.value,
        counted_min: comparison?.counted.min,
        named: comparison?.named.count,
        named_mentions: comparison?.named.mentions,
        possibly: comparison?.possibly.count,
        possibly_mentions: comparison?.possibly.mentions,
      })
    })
    rowsOf('accounts').forEach((row, index) => {
      const account = atlas.accounts[index]
      expect(row).toMatchObject({
        mentions: account?.mentions,
        countries: account?.countries,
        totals: account?.totals,
        country_lines: account?.countryLines.all,
        country_lines_cited: account?.countryLines.cited,
        country_lines_set_aside: account?.countryLines.setAside,
        figure_lines: account?.figureLines.all,
        figure_lines_cited: account?.figureLines.cited,
        figure_lines_set_aside: account?.figureLines.setAside,
        lookalikes: account?.lookalikes,
        open: 0,
      })
    })
  })

  test('have lists whose items are known, which no key can say', () => {
    const items = (name: string, field: string) => column(name, field).flat()
    const mentions = column('mentions', 'mention')
    const countries = column('countries', 'country')
    for (const field of ['countries', 'related'])
      expect(items('mentions', field).filter((code) => !countries.includes(code ?? null))).toEqual([])
    for (const id of [...items('mentions', 'links'), ...items('comparisons', 'named_mentions')])
      expect(mentions).toContain(id)
    const pairs = rowsOf('mentions').flatMap(({ mention, countries: codes }) =>
      Array.isArray(codes) ? codes.map((code) => `${mention}:${code}`) : [],
    )
    expect(rowsOf('mention_countries').map(({ mention, country }) => `${mention}:${country}`)).toEqual(pairs)
  })

  test('have patterns of XML Schema, which stand for the whole value and know no ends', () => {
    const patterns = tables.flatMap(({ schema }) =>
      (schema?.fields ?? []).map(({ constraints }) => constraints?.pattern).filter((pattern) => pattern),
    )
    expect(new Set(patterns)).toContain('[A-Z]{3}(;[A-Z]{3})*')
    expect(patterns.filter((pattern) => pattern?.startsWith('^') || pattern?.endsWith('$'))).toEqual([])
  })

  test('name each category once, and allow no other value', () => {
    const fields = tables.flatMap(({ schema }) => schema?.fields ?? []).filter(({ categories }) => categories)
    expect(fields.length).toBeGreaterThan(12)
    for (const { name, categories = [], constraints } of fields) {
      expect(constraints?.enum, name).toEqual(categories.map(({ value }) => value))
      const labels = categories.map(({ label }) => label).filter(Boolean)
      expect(new Set(labels).size, name).toBe(labels.length)
    }
    const activity = fields.find(({ name }) => name === 'activity')
    expect(activity?.categories?.[0]).toEqual({
      value: 'training',
      label: 'Training',
      description: 'Teaching for a partner’s police or officials',
    })
  })

  test.each(tables.map(({ name, path }) => [path, name] as const))('%s ends each line with CR LF', (path) => {
    const text = textOf(files, path)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true)
  })

  test.each(tables.map(({ name }) => [name] as const))('%s has the same rows as Parquet', async (name) => {
    const { buffer } = Uint8Array.from(bytesOf(`${name}.parquet`))
    const rows: Row[] = await parquetReadObjects({ file: buffer })
    expect(rows).toEqual(rowsOf(name))
  })
})

test('a Parquet file says which columns always have a value', () => {
  const { buffer } = Uint8Array.from(bytesOf('mentions.parquet'))
  const always = parquetMetadata(buffer)
    .schema.filter(({ repetition_type, name }) => repetition_type === 'REQUIRED' && name !== 'element')
    .map(({ name }) => name)
  const fields = tables[0]?.schema?.fields ?? []
  const promised = fields.filter(({ delimiter, constraints }) => delimiter || constraints?.required)
  expect(always).toEqual(promised.map(({ name }) => name))
})

test('a Parquet file says in its footer whose data it is', () => {
  const { buffer } = Uint8Array.from(bytesOf('totals.parquet'))
  expect(parquetMetadata(buffer).key_value_metadata).toEqual([
    { key: 'title', value: 'China Security Cooperation Atlas: Totals' },
    { key: 'version', value: descriptor.version },
    { key: 'issued', value: descriptor.created.slice(0, 10) },
    { key: 'license', value: 'https://creativecommons.org/licenses/by/4.0/' },
  ])
})

test('retired identifiers and the address for reports are there where the data has them', async () => {
  const atlas = JSON.parse(input.texts['atlas.json'])
  const retired = [
    { id: 'link-2022-999-1', reason: 'Coded twice.', replacedBy: 'link-2022-067-1' },
    { id: 'link-2022-999-2', reason: 'No activity, after all.', replacedBy: null },
  ]
  const contact = { url: 'https://news.example/reports', email: 'desk@news.example' }
  const changed = JSON.stringify({ ...atlas, retired, contact })
  const other = buildPackage({ ...input, ...parsePublishedFiles({ ...input.texts, 'atlas.json': changed }) })
  const described = JSON.parse(textOf(other, 'datapackage.json'))
  const { tables: read, problems } = readTables(described, (path) => textOf(other, path))
  expect(problems).toEqual([])
  const rows = retired.map(({ id, reason, replacedBy }) => ({ id, reason, replaced_by: replacedBy }))
  expect(read.get('retired')).toEqual(rows)
  const { buffer } = Uint8Array.from(Buffer.from(other['retired.parquet'] ?? ''))
  expect(await parquetReadObjects({ file: buffer })).toEqual(rows)
  expect(described.contributors).toEqual([
    {
      title: 'China Security Cooperation Atlas',
      roles: ['creator', 'publisher', 'contact'],
      path: 'https://news.example/reports',
      email: 'desk@news.example',
    },
  ])
  expect(fitsStandard(described)).toBe(true)
})

describe('the JSON Schemas', () => {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true, strictTypes: false }))
  const described = resources.filter(({ jsonSchema }) => jsonSchema)

  function validatorOf({ jsonSchema = '' }: Resource) {
    return ajv.compile(JSON.parse(textOf(files, jsonSchema)))
  }

  test('are one for each published file', () => {
    expect(described.map(({ path }) => path)).toEqual(Object.keys(input.texts))
  })

  test.each(described.map((resource) => [resource.path, resource] as const))('fit %s', (path, resource) => {
    const validate = validatorOf(resource)
    validate(JSON.parse(textOf(files, path)))
    expect(validate.errors).toBeNull()
  })

  test.each<[string, string, (spoilt: ReturnType<typeof spoilable>) => void]>([
    ['an unknown kind', 'mentions.geojson', ({ features }) => (features[0].properties.kind = 'spying')],
    [
      'an address that is none',
      'mentions.geojson',
      ({ features }) => (features[0].properties.url = 'gazette'),
    ],
    [
      'a point beyond the pole',
      'mentions.geojson',
      ({ features }) => (features[0].geometry.coordinates[1] = 91),
    ],
    [
      'a shape of another kind',
      'countries.topojson',
      ({ objects }) => (objects.countries.geometries[0].type = 'Point'),
    ],
    ['a country without a name', 'atlas.json', ({ countries }) => delete countries[0].name],
    [
      'a blank that nobody fills',
      'citations.json',
      ({ mentions }) => (mentions['link-2022-067-1'].apa = 'At ⟦place⟧'),
    ],
  ])('refuse %s', (_, path, spoil) => {
    const spoilt = JSON.parse(textOf(files, path))
    spoil(spoilt)
    const resource = described.find((one) => one.path === path)
    expect(resource && validatorOf(resource)(spoilt)).toBe(false)
  })
})

test('nothing is made of files that are not what they should be', () => {
  const spoilt = input.texts['atlas.json'].replace('"dating":"within"', '"dating":"perhaps"')
  expect(() => parsePublishedFiles({ ...input.texts, 'atlas.json': spoilt })).toThrow(
    /^atlas\.json: totals\.\d+\.dating: /,
  )
})
