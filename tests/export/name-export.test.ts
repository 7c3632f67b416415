import { describe, expect, test, vi } from 'vitest'
import { ACTIVITIES, KINDS } from '../../src/domain/activities.ts'
import type { Scope } from '../../src/domain/extract.ts'
import type { Selection } from '../../src/domain/selection.ts'
import { STATUSES } from '../../src/domain/statuses.ts'
import { nameExport } from '../../src/export/name-export.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'
import { takeExtract } from '../fixtures/extract.ts'

vi.setConfig(PATIENCE)

const { dataset } = await realAtlas()

function nameOf(filters: Partial<Selection>, scope?: Scope): string {
  return nameExport(takeExtract(dataset, filters, scope))
}

const TANZANIA: Scope = { kind: 'country', country: 'TZA' }
const SOUTH_EAST_ASIA: Scope = { kind: 'region', region: '035' }
const YEARS = { years: { from: 2013, to: 2022 } }

describe('a file is named for what it holds', () => {
  test.each<[name: string, filters: Partial<Selection>, scope?: Scope]>([
    ['atlas-all', {}],
    ['atlas-TZA-training-2013-2022', { activities: ['training'], ...YEARS }, TANZANIA],
    ['atlas-TZA', {}, TANZANIA],
    ['atlas-south-eastern-asia-rendition', { activities: ['rendition'] }, SOUTH_EAST_ASIA],
    ['atlas-south-eastern-asia-rendition', { activities: ['rendition'], regions: ['035'] }],
    ['atlas-TZA-UGA-KEN', {}, { kind: 'compare', countries: ['TZA', 'UGA', 'KEN'] }],
    ['atlas-claimed', { statuses: ['claimed'] }],
    ['atlas-link-2022-2016', { documents: ['link-2022'], years: { from: 2016, to: 2016 } }],
    ['atlas-2013-2022-certain', { ...YEARS, uncertain: false }],
    ['atlas-all', { uncertain: false }],
    ['atlas-agreement-readmission', { activities: ['agreement'], kinds: ['readmission'] }],
    ['atlas-latin-america-and-the-caribbean', { regions: ['419'] }],
    ['atlas-asia-eastern-africa', { regions: ['142', '014'] }],
    ['atlas-asia-in-eastern-africa', { regions: ['014'] }, { kind: 'region', region: '142' }],
    ['atlas-4-regions', { regions: ['014', '035', '142', '150'] }],
    ['atlas-6-activities', { activities: ACTIVITIES.slice(1) }],
    ['atlas-gone-2010-link-2022', { documents: ['Gone/2010', 'link-2022'] }],
    ['atlas-unknown-unknown-years', { documents: ['\u202E中文'], years: { unread: '../20l3' } }],
    ['atlas-5-kinds', { kinds: KINDS.slice(0, 5) }],
  ])('%s', (name, filters, scope) => {
    expect(nameOf(filters, scope)).toBe(name)
  })

  test('and is short, whatever was chosen: what would be long is counted', () => {
    const name = nameOf(
      {
        activities: ['surveillance-export', 'material-assistance', 'joint-patrol'],
        kinds: ['detention-on-request', 'identification-visit', 'monitoring-assistance'],
        statuses: STATUSES.slice(0, 3),
        documents: ['link-2022', 'chalk-2019', 'xiao-2023'],
        regions: ['419', '202', '053'],
        ...YEARS,
        uncertain: false,
      },
      { kind: 'compare', countries: ['TZA', 'UGA', 'KEN', 'ETH'] },
    )
    expect(name).toBe(
      'atlas-TZA-UGA-KEN-ETH-in-3-regions-3-activities-3-kinds-3-statuses-3-documents-2013-2022-certain',
    )
  })

  test('in plain letters, digits and hyphens, for every region', () => {
    for (const { m49 } of dataset.atlas.regions) {
      expect(nameOf({}, { kind: 'region', region: m49 })).toMatch(/^atlas(-[a-z]+)+$/)
    }
  })
})

test('selections that differ in one filter have different names', () => {
  const selections: Partial<Selection>[] = [
    {},
    ...ACTIVITIES.map((activity) => ({ activities: [activity] })),
    ...KINDS.map((kind) => ({ kinds: [kind] })),
    ...STATUSES.map((status) => ({ statuses: [status] })),
    ...dataset.atlas.documents.map(({ id }) => ({ documents: [id] })),
    ...dataset.atlas.regions.map(({ m49 }) => ({ regions: [m49] })),
    YEARS,
    { ...YEARS, uncertain: false },
  ]
  const names = selections.map((filters) => nameOf(filters))
  expect(new Set(names).size).toBe(selections.length)
})
