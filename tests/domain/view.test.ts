import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIVITIES, KINDS } from '../../src/domain/activities.ts'
import { STATUSES } from '../../src/domain/statuses.ts'
import {
  DEFAULT_VIEW,
  FURTHEST_ZOOM,
  type Migration,
  MOST_COMPARED,
  readView,
  shareView,
  type View,
  writeView,
} from '../../src/domain/view.ts'
import { rangeOf } from '../../src/domain/years.ts'

/** An address keeps two decimals. */
function hundredths(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100)
}

const year = fc.integer({ min: 0, max: 9999 })
/** What no filter knows, in any letters: as an address may hold it. */
const stranger = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => `?${text.replaceAll(',', '').trim()}`)
const code = fc.stringMatching(/^[A-Z]{3}$/)
const m49 = fc.stringMatching(/^\d{3}$/)
const withStrangers = (known: readonly string[]) =>
  fc
    .tuple(fc.subarray([...known]), fc.uniqueArray(stranger, { maxLength: 2 }))
    .map(([own, others]) => [...own, ...others.toSorted()])
const sorted = (one: fc.Arbitrary<string>) =>
  fc.uniqueArray(one, { maxLength: 4 }).map((list) => list.toSorted())
/** At most one of them is open. */
const opened = fc.oneof(
  fc.constant({}),
  fc.record({ country: code, mention: fc.option(fc.constantFrom('a-2020-001-1', 'b-2020-t-012-2')) }),
  fc.record({ region: m49 }),
  fc.record({ mention: fc.constant('a-2020-001-1') }),
  fc.record({ total: fc.constant('a-2020-t-001-1') }),
  fc.record({ compare: fc.uniqueArray(code, { minLength: 2, maxLength: MOST_COMPARED }) }),
)
const selection = fc.record({
  activities: withStrangers(ACTIVITIES),
  kinds: withStrangers(KINDS),
  statuses: withStrangers(STATUSES),
  documents: sorted(fc.oneof(fc.constantFrom('a-2020', 'b-2021', 'c'), stranger)),
  regions: sorted(fc.oneof(m49, stranger)),
  years: fc.oneof(
    fc.constant('all' as const),
    stranger.map((unread) => ({ unread })),
    fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  uncertain: fc.boolean(),
  camera: fc.option(
    fc.record({
      longitude: hundredths(-180, 180),
      latitude: hundredths(-90, 90),
      zoom: hundredths(0, FURTHEST_ZOOM),
    }),
  ),
})
const view: fc.Arbitrary<View> = fc
  .tuple(selection, opened)
  .map(([chosen, open]) => ({ ...DEFAULT_VIEW, ...chosen, ...open }))

function check(holds: (given: View) => void): void {
  fc.assert(
    fc.property(view, (given) => {
      holds(given)
    }),
  )
}

describe('any view', () => {
  test('reads back as it was written', () => {
    check((given) => expect(readView(writeView(given))).toEqual(given))
  })

  test('reads back as it was shared', () => {
    check((given) => expect(readView(shareView(given))).toEqual(given))
  })

  test('reads the same with the question mark', () => {
    check((given) => expect(readView(`?${shareView(given)}`)).toEqual(given))
  })

  test('is written in signs that no address has to encode', () => {
    check((given) => expect(shareView(given)).toMatch(/^[\w=&,.%!'()*~-]*$/))
  })

  test('is shared with its selection spelled out', () => {
    check((given) => {
      const names = [...new URLSearchParams(shareView(given)).keys()]
      expect(names).toEqual(expect.arrayContaining(['activities', 'years', 'uncertain']))
    })
  })
})

describe('noise', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webQueryParameters(),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('activities', 'years', 'uncertain', 'country', 'map', '__proto__', '%'),
          fc.oneof(
            fc.string(),
            fc.constantFrom('NaN,0,0', 'Infinity,0,0', '9999-0', '%E0%A4%A', '-1', 'null'),
          ),
        ),
      )
      .map((parts) => parts.map(([name, value]) => `${name}=${value}`).join('&')),
  )

  test('never throws and always reads as a view that can be written', () => {
    fc.assert(
      fc.property(noise, (query) => {
        const read = readView(query)
        expect(readView(writeView(read))).toEqual(readView(shareView(read)))
        if (read.camera) expect(Object.values(read.camera).every(Number.isFinite)).toBe(true)
        const years = rangeOf(read.years)
        if (years) expect(years.from).toBeLessThanOrEqual(years.to)
      }),
    )
  })

  test.each([
    ['', 'nothing'],
    ['?', 'a question mark'],
    ['foo=bar&training', 'unknown parameters'],
    ['activities=', 'no activity'],
    ['activities=,%20,', 'no activity, and again none'],
    ['documents=&kinds=all&activities=ALL&years=All', 'no filter'],
    ['uncertain=perhaps', 'neither 0 nor 1'],
    ['country=TZ', 'a country of two letters'],
    ['country=TZA1', 'a country with a digit'],
    ['map=1,2', 'a camera of two numbers'],
    ['map=1,2,3,4', 'a camera of four'],
    ['map=,,', 'a camera of none'],
    ['map=1,,2', 'a camera without a latitude'],
    ['map=1,%20,2', 'a camera with a blank for a latitude'],
    ['map=x,2,3', 'a camera in letters'],
    ['map=181,0,1', 'a longitude beyond 180'],
    ['map=0,-91,1', 'a latitude beyond 90'],
    ['map=0,0,7', 'a zoom beyond the furthest'],
    ['map=0,0,-1', 'a zoom below the first view'],
    ['map=NaN,0,1', 'a camera that is no number'],
  ])('"%s" reads as the default: %s', (query) => {
    expect(readView(query)).toEqual(DEFAULT_VIEW)
  })
})

describe('the address bar', () => {
  test('leaves all defaults out', () => {
    expect(writeView(DEFAULT_VIEW)).toBe('')
  })

  test('names only what differs', () => {
    const chosen: View = { ...DEFAULT_VIEW, activities: ['training', 'agreement'], country: 'TZA' }
    expect(writeView(chosen)).toBe('activities=training,agreement&country=TZA')
    expect(writeView({ ...DEFAULT_VIEW, years: { from: 2013, to: 2022 }, uncertain: false })).toBe(
      'years=2013-2022&uncertain=0',
    )
    expect(writeView({ ...DEFAULT_VIEW, camera: { longitude: 34.891, latitude: -6.3, zoom: 2 } })).toBe(
      'map=34.89,-6.3,2',
    )
  })

  test('tells no activity from all', () => {
    expect(writeView({ ...DEFAULT_VIEW, activities: [] })).toBe('activities=none')
    expect(readView('activities=none').activities).toEqual([])
  })
})

test('a shared link says all years and all activities, not those of today', () => {
  expect(shareView(DEFAULT_VIEW)).toBe(
    'activities=training,agreement,joint-patrol,rendition,surveillance-export,material-assistance,diplomacy&kinds=all&statuses=all&documents=all&regions=all&years=all&uncertain=1',
  )
})

describe('what people write by hand', () => {
  test('reversed years are read as their range', () => {
    expect(readView('years=2022-2013').years).toEqual({ from: 2013, to: 2022 })
  })

  test('one year is a range of one', () => {
    expect(readView('years=2015').years).toEqual({ from: 2015, to: 2015 })
  })

  test('a year alone or in a range may have three digits; with fewer nobody knows the century', () => {
    expect(readView('years=900-1200').years).toEqual({ from: 900, to: 1200 })
    expect(readView('years=13-22').years).toEqual({ unread: '13-22' })
    expect(writeView(readView('years=900'))).toBe('years=0900-0900')
  })

  test('years may have blanks around them', () => {
    expect(readView('years=%202013%20-+2022').years).toEqual({ from: 2013, to: 2022 })
  })

  test('activities come in their order, once, and last what is none of them', () => {
    expect(readView('activities=diplomacy,spying,+Training,training').activities).toEqual([
      'training',
      'diplomacy',
      'spying',
    ])
  })

  test('a country may be written small', () => {
    expect(readView('country=tza').country).toBe('TZA')
  })

  test('what can be read counts, whatever stands beside it', () => {
    expect(readView('map=never&country=FJI&utm_source=letter')).toEqual({ ...DEFAULT_VIEW, country: 'FJI' })
  })

  test('the first value of a name counts, and one that says nothing is none', () => {
    expect(readView('years=2010-2020&years=1995').years).toEqual({ from: 2010, to: 2020 })
    expect(readView('country=&country=TZA').country).toBe('TZA')
  })

  test('one country to compare is a profile; of many all are read, and the data says which there are', () => {
    expect(readView('compare=TZA,T1')).toEqual({ ...DEFAULT_VIEW, country: 'TZA' })
    expect(readView('compare=XQA,XQB,XQC,XQD,TZA').compare).toHaveLength(5)
  })

  test('what is escaped once too often is read', () => {
    const plain = readView('activities=training&years=2013-2022')
    expect(readView('activities=training&amp;years=2013-2022')).toEqual(plain)
    expect(readView('?amp;activities=training&amp;amp;years=2013-2022')).toEqual(plain)
  })
})

describe('a filter keeps what it names', () => {
  test.each([
    'activities=trainng',
    'kinds=constructor',
    'statuses=__proto__',
    'documents=%C3%9Cnknown,gone-2010',
    'regions=Africa',
    'years=9999-1',
    'years=20l3-2022',
    'years=12345-12350',
    'documents=a%26b%3Dc%2B%00',
  ])('"%s" is not the default, and is written as it was', (query) => {
    const view = readView(query)
    expect(view).not.toEqual(DEFAULT_VIEW)
    const [name = '', value] = [...new URLSearchParams(query)][0] ?? []
    const inOrder = (list = '') => list.split(',').sort().join()
    expect(inOrder(new URLSearchParams(writeView(view)).get(name) ?? '')).toBe(inOrder(value))
  })
})

describe('of a long query', () => {
  const noise = 'utm_source=newsletter&'.repeat(200)

  test('each part is read whole, wherever it stands', () => {
    for (const filler of [noise.length, 3990, 3994, 3996].map((length) => noise.slice(0, length)))
      expect(readView(`${filler}&years=2010-2020&mention=link-2022-067-1`), String(filler.length)).toEqual({
        ...DEFAULT_VIEW,
        years: { from: 2010, to: 2020 },
        mention: 'link-2022-067-1',
      })
  })

  test('a part that is longer than any is read as no value at all, never as the beginning of one', () => {
    const view = readView(`documents=link-2022,${'gone-2010,'.repeat(500)}hart-johnson-2019&country=TZA`)
    expect(view.documents).toHaveLength(1)
    expect(view.documents[0]).toMatch(/^link-2022 gone-2010 .*…$/)
    expect(view.country).toBe('TZA')
    expect(readView(`country=${'TZA,'.repeat(2000)}`).country).toBeNull()
    expect(readView(writeView(view))).toEqual(view)
  })

  test('of any length, reading takes no time', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `n${index}=1`).join('&')
    const start = performance.now()
    readView(`${names}&${noise.repeat(100)}&activities=${'x,'.repeat(1_000_000)}`)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

test('old spellings keep working through the list of migrations, one after the other', () => {
  const renameTypes: Migration = (old) => {
    const next = new URLSearchParams(old)
    const types = old.get('types')
    if (types !== null) next.set('activity', types)
    return next
  }
  const renameActivity: Migration = (old) => {
    const next = new URLSearchParams(old)
    const activity = old.get('activity')
    if (activity !== null) next.set('activities', activity.replace('patrols', 'joint-patrol'))
    return next
  }
  expect(readView('types=patrols', [renameTypes, renameActivity]).activities).toEqual(['joint-patrol'])
  expect(readView('types=patrols', []).activities).toEqual(ACTIVITIES)
})
