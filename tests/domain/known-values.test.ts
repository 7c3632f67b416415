// Of what is unknown nothing is shown: whatever an address names, it never shows more than without what is unknown in it.

import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { FACETS, type Facet } from '../../src/domain/facets.ts'
import { isKnown, keepKnown, namesOnlyUnknown } from '../../src/domain/known-values.ts'
import { select } from '../../src/domain/selection.ts'
import { settleView } from '../../src/domain/settle-view.ts'
import { selectTotals } from '../../src/domain/totals.ts'
import { findUnread } from '../../src/domain/unread-parts.ts'
import { readView } from '../../src/domain/view.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

const { dataset } = await realAtlas()

const isHere = (facet: Facet, value: string) => isKnown(dataset, facet, value)

const GOOD: Readonly<Record<Facet, readonly string[]>> = {
  activities: ['training', 'rendition', 'diplomacy'],
  kinds: ['drill', 'police-course'],
  statuses: ['claimed', 'reported'],
  documents: ['link-2022', 'chalk-2019'],
  regions: ['035', '014', '150'],
}

const BAD = ['trainng', 'gone-2010', '999', 'Ünknown', 'constructor', 'TRAIN ING', '%00', '%E0%A4%A', '"><b>']

const GOOD_YEARS = ['2013-2022', '2022-2013', '900-2012']

const list = (facet: Facet) =>
  fc.record({
    name: fc.constant(facet),
    values: fc.array(fc.oneof(fc.constantFrom(...GOOD[facet]), fc.constantFrom(...BAD)), {
      minLength: 1,
      maxLength: 4,
    }),
  })
const years = fc.record({
  name: fc.constant('years'),
  values: fc.constantFrom(...GOOD_YEARS, '9999-1', 'abcd', '20l3-2022', '1-2-3', '-2013').map((one) => [one]),
})
const parts = fc.uniqueArray(fc.oneof(...FACETS.map(list), years), {
  maxLength: 4,
  selector: ({ name }) => name,
})

const write = (given: readonly { readonly name: string; readonly values: readonly string[] }[]) =>
  given.map(({ name, values }) => `${name}=${values.join()}`).join('&')
const query = parts.map(write)
const shownFor = (asked: string) => settleView(readView(asked), dataset).view

describe('any query', () => {
  test('shows what it shows without what is unknown in it, or nothing where a filter names nothing else', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const known = given.map(({ name, values }) => ({
          name,
          values: values.filter((value) =>
            (name === 'years' ? GOOD_YEARS : GOOD[name as Facet]).includes(value),
          ),
        }))
        const isForNothing = known.some(({ values }) => values.length === 0)
        const [view, nearest] = [shownFor(write(given)), shownFor(write(known))]
        expect(select(dataset, view)).toEqual(isForNothing ? [] : select(dataset, nearest))
        expect(selectTotals(dataset, view)).toEqual(isForNothing ? [] : selectTotals(dataset, nearest))
        expect(namesOnlyUnknown(view, isHere)).toBe(isForNothing)
        expect(keepKnown(view, isHere)).toEqual(nearest)
      }),
    )
  })

  test('that names what is unknown is told', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const view = shownFor(asked)
        const { unknown } = settleView(readView(asked), dataset)
        const { parts } = findUnread(asked)
        const hasUnknown = JSON.stringify(view) !== JSON.stringify(keepKnown(view, isHere))
        if (hasUnknown) expect(unknown.length + parts.length).toBeGreaterThan(0)
      }),
    )
  })
})

test.each([
  'documents=gone-2010',
  'activities=trainng',
  'kinds=drlil',
  'statuses=rumoured',
  'regions=999',
  'regions=Africa',
  'years=9999-1',
  'years=abcd',
  'activities=training&documents=%C3%9Cnknown',
])('"%s" shows nothing', (asked) => {
  expect(select(dataset, shownFor(asked))).toEqual([])
  expect(namesOnlyUnknown(shownFor(asked), isHere)).toBe(true)
  expect(selectTotals(dataset, shownFor(asked))).toEqual([])
})

test.each([
  ['activities=training,trainng', 'activities=training'],
  ['documents=gone-2010,link-2022', 'documents=link-2022'],
  ['regions=035,999', 'regions=035'],
  ['activities=TRAINING,+rendition', 'activities=training,rendition'],
])('"%s" shows the known part of it', (asked, known) => {
  expect(select(dataset, shownFor(asked))).toEqual(select(dataset, shownFor(known)))
  expect(select(dataset, shownFor(asked)).length).toBeGreaterThan(0)
})
