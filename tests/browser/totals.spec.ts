import { isDeepStrictEqual } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { SEED, seededRandom } from '../seed.ts'
import { test } from './atlas-test.ts'
import { expectTotals, type Filters, type Totals } from './expected-totals.ts'
import { goToView, openAtlas } from './open-atlas.ts'
import { type Published, readPublished } from './published.ts'
import { type Faces, readFaces } from './read-faces.ts'

const ACTIVITIES = [
  'training',
  'agreement',
  'joint-patrol',
  'rendition',
  'surveillance-export',
  'material-assistance',
  'diplomacy',
]

interface RandomView extends Filters {
  readonly country: string | null
}

// Views change inside a loaded page, as by back and forward; the first of each page is loaded from its address.
test.use({ reducedMotion: 'reduce' })

const PAGES = [
  { name: 'a laptop', viewport: { width: 1280, height: 720 }, views: [0, 10] },
  {
    name: 'a small window, where a ring stands for more than three marks',
    viewport: { width: 1100, height: 620 },
    views: [10, 36],
  },
  {
    name: 'a phone, where a ring stands for more than one',
    viewport: { width: 390, height: 844 },
    views: [36, 50],
  },
] as const

for (const { name, viewport, views } of PAGES) {
  const [first, end] = views
  test.describe(name, () => {
    test.use({ viewport })
    test(`random views ${first + 1} to ${end} of 50: map, marks, list, table, histogram and GeoJSON agree`, async ({
      page,
    }) => {
      const published = await readPublished(page.request)
      const random = randomViews(50, published).slice(first, end)
      console.log(`seed ${SEED}: views ${first + 1} to ${end}`)
      for (const [index, view] of random.entries()) {
        await (index === 0 ? openAtlas(page, addressOf(view)) : goToView(page, addressOf(view)))
        await expectAgreement(page, view, published, `view ${first + 1 + index}: ${addressOf(view)}`)
      }
    })
  })
}

async function expectAgreement(page: Page, view: RandomView, published: Published, name: string) {
  const totals = expectTotals(published.features, view, ACTIVITIES)
  const { mentions, countries, uncertain, byCountry, rows, bars, undated, activities } = totals
  const inCountry = (iso: string) => (byCountry[iso]?.[0] ?? 0) + (byCountry[iso]?.[1] ?? 0)
  const ofOpen = view.country === null ? 0 : inCountry(view.country)
  await expect
    .poll(async () => asTold(await readFaces(page, published), totals), { message: name })
    .toEqual({
      results: { mentions, countries, uncertain },
      canvas: byCountry,
      states: byCountry,
      undrawn: [],
      onMap: totals.marks,
      list: Object.fromEntries(Object.keys(byCountry).map((iso) => [iso, inCountry(iso)])),
      table: { mentions, rows },
      bars,
      undated,
      activities,
      checked: view.activities,
      panel: view.country && { country: view.country, mentions: ofOpen, cards: ofOpen },
    })
}

/** A ring tells how many mentions of each activity it stands for: where that is right, its marks are taken as told. */
function asTold({ marks, rings, ...faces }: Faces, expected: Totals) {
  const told = Object.entries(rings).map(([iso, ring]) => {
    const slices = expected.slices[iso] ?? {}
    const total = Object.values(slices).reduce((sum, count) => sum + count, 0)
    return [
      iso,
      isDeepStrictEqual(ring, { total, uncertain: expected.byCountry[iso]?.[1] ?? 0, slices })
        ? expected.marks[iso]
        : ring,
    ]
  })
  return { ...faces, onMap: { ...marks, ...Object.fromEntries(told) } }
}

function addressOf({ activities, years, uncertain, country }: RandomView): string {
  const parts = [
    `activities=${activities.length === 0 ? 'none' : activities.join(',')}`,
    `years=${years === 'all' ? 'all' : years.join('-')}`,
    `uncertain=${uncertain ? 1 : 0}`,
    ...(country ? [`country=${country}`] : []),
  ]
  return parts.join('&')
}

function randomViews(count: number, { documented }: Published): RandomView[] {
  const random = seededRandom()
  // Those without a mention can be open too.
  const opened = [...documented.map(({ iso }) => iso), 'BRA', 'CHN', 'NOR', 'NZL']
  const chance = (share: number) => random() < share
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, () => {
    const share = oneOf([0, 0.2, 0.5, 0.8, 1, 1])
    const [one, other] = [1992 + Math.floor(random() * 37), 1992 + Math.floor(random() * 37)]
    const range = [Math.min(one, other), chance(0.2) ? Math.min(one, other) : Math.max(one, other)] as const
    return {
      activities: ACTIVITIES.filter(() => chance(share)),
      years: chance(0.3) ? 'all' : range,
      uncertain: chance(0.6),
      country: chance(0.4) ? oneOf(opened) : null,
    }
  })
}
