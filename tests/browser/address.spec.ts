import { expect, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { expectTotals } from './expected-totals.ts'
import { type MapElement, waitForRest } from './live-map.ts'
import { goToView, openAtlas } from './open-atlas.ts'
import { readPublished } from './published.ts'
import { readView, type ShownView } from './read-view.ts'

const ALL = Object.keys(words.activities)
const FULL = 'activities=training,agreement&years=2010-2020&uncertain=0&country=TZA&map=34.8,-6.3,2'

test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

test.describe('on the live map', () => {
  test.use({ webGL: true })
  test('a full address is shown on every control, and the map looks where it says', async ({ page }) => {
    const { features } = await readPublished(page.request)
    const filters = { activities: ['training', 'agreement'], years: [2010, 2020], uncertain: false } as const
    await openAtlas(page, FULL)
    const { mentions } = expectTotals(features, filters, ALL)
    await expectView(page, { ...filters, years: words.years.chosen(2010, 2020), country: 'TZA', mentions })
    await waitForRest(page)
    const centre = await page
      .locator('.map-canvas')
      .evaluate((element) => (element as MapElement).map.getCenter().toArray())
    expect(centre[0]).toBeCloseTo(34.8, 1)
    expect(centre[1]).toBeCloseTo(-6.3, 1)
    // Opening an address changes nothing in it.
    expect(new URL(page.url()).search).toBe(`?${FULL}`)
    await page.getByRole('button', { name: words.map.world }).click()
    await expectSearch(page, { map: null, country: 'TZA' })
  })
})

test('the address follows what changes and leaves defaults out; back and forward go through the steps', async ({
  page,
}) => {
  await openAtlas(page, '', 'data')
  const start = await readView(page)
  expect(new URL(page.url()).search).toBe('')

  await page.locator('input[name="activities"][value="diplomacy"]').uncheck()
  await expectSearch(page, {
    activities: ALL.filter((activity) => activity !== 'diplomacy').join(','),
    years: null,
    uncertain: null,
    country: null,
    map: null,
  })
  const withoutDiplomacy = await readView(page)
  await page.getByRole('slider', { name: words.years.from }).press('ArrowRight')
  await expectSearch(page, { years: /^1996-\d{4}$/, uncertain: null })
  await page.getByRole('checkbox', { name: words.filters.uncertain }).uncheck()
  await expectSearch(page, { uncertain: '0' })
  const narrowed = await readView(page)
  await page.locator('[role="option"][data-country="USA"]').click()
  await expectSearch(page, { country: 'USA' })
  const open = await readView(page)
  expect(open.country).toBe('USA')

  await page.goBack()
  await expectView(page, narrowed)
  await page.goBack()
  await page.goBack()
  await expectView(page, withoutDiplomacy)
  await page.goBack()
  await expectView(page, start)
  expect(new URL(page.url()).search).toBe('')
  for (let step = 0; step < 4; step++) await page.goForward()
  await expectView(page, open)
  await expectSearch(page, { country: 'USA', uncertain: '0' })

  await page.getByRole('button', { name: words.filters.open(3), exact: true }).click()
  await page.getByRole('form').getByRole('button', { name: words.filters.reset }).click()
  await page.keyboard.press('Escape') // the filters
  await page.keyboard.press('Escape') // the profile
  await expect.poll(() => new URL(page.url()).search).toBe('')
})

test('addresses that make no sense give a page that does', async ({ page }) => {
  const { features } = await readPublished(page.request)
  const everything = { activities: ALL, years: 'all', uncertain: true } as const
  const all = expectTotals(features, everything, ALL).mentions
  const ranged = expectTotals(features, { ...everything, years: [2010, 2020] }, ALL).mentions
  const plain = { activities: ALL, years: words.years.all, uncertain: true, country: null, mentions: all }
  const range = { ...plain, years: words.years.chosen(2010, 2020), mentions: ranged }
  const cases: readonly [address: string, shown: ShownView][] = [
    ['country=ZZZ', plain],
    ['compare=ZZZ,TZA', { ...plain, country: 'TZA' }],
    ['region=999&total=none-1999-t-001-1', plain],
    ['country=Tanzania&mention=%3F', plain],
    ['country=constructor', plain],
    ['years=2020-2010', range],
    ['activities=,,&uncertain=maybe&map=1,2&country=', plain],
    ['map=400,-100,99', plain],
    ['years=2010-2020&years=1995-1996&%00=%00', range],
    [`years=2010-2020&${'noise=%3Cscript%3E&'.repeat(550)}`, range],
    [`${'noise=%3Cscript%3E&'.repeat(230)}map=1,2&years=2010-2020`, range],
  ]
  for (const [index, [address, shown]] of cases.entries()) {
    // Some are opened, the others come as by back and forward; both are read alike.
    if (index % 4 === 0) await openAtlas(page, address, 'data')
    else await goToView(page, address)
    await expectView(page, shown)
    await expect(notice(page), address.slice(0, 60)).toContainText(words.notice.nearest)
  }
  // Of a filter by what is unknown nothing is shown, and where that leaves nothing, the way to all mentions is.
  const none = { ...plain, mentions: 0 }
  const trainings = expectTotals(features, { ...everything, activities: ['training'] }, ALL).mentions
  for (const [address, shown, said] of [
    ['documents=none-1999', none, 'none-1999'],
    ['activities=trainng', { ...none, activities: [] }, 'trainng'],
    ['years=9999-1', { ...none, years: words.years.unread('9999-1') }, 'years=9999-1'],
    [`activities=${'x'.repeat(10_000)}`, { ...none, activities: [] }, words.notice.tooLong],
  ] as const) {
    await goToView(page, address)
    await expectView(page, shown)
    await expect(notice(page)).toContainText(said)
    await expect(notice(page)).toContainText(words.notice.nothing)
    await expect(page.locator('#table tbody tr')).toHaveCount(0)
    await notice(page).getByRole('button', { name: words.notice.showAll }).click()
    await expectView(page, plain)
    await expect(notice(page)).toHaveCount(0)
  }
  await goToView(page, 'activities=training,trainng&statuses=claimd')
  await expect(page.locator('[data-chip]')).toHaveText([/^Training and trainng \(/, /^Status: claimd \(/])
  await page.locator('[data-chip^="statuses"]').click()
  await expectView(page, { ...plain, activities: ['training'], mentions: trainings })
  await expectSearch(page, { activities: 'training,trainng', statuses: null })
  await notice(page).getByRole('button', { name: words.notice.close }).click()
  await expectSearch(page, { activities: 'training' })
  // It goes when it has been read, and the address is then the view's own.
  await openAtlas(page, 'country=ZZZ&activities=rendition', 'data')
  await expect(notice(page)).toContainText(words.notice.unknown('country', 'ZZZ', null))
  await page.getByRole('button', { name: words.notice.close }).click()
  await expect(notice(page)).toHaveCount(0)
  await expectSearch(page, { country: null, activities: 'rendition' })
})

test('a link that reads as it is written has no notice', async ({ page }) => {
  for (const query of [
    '',
    'activities=rendition,training&years=2015&country=tza&map=34.833333,-6.3,2&uncertain=0',
    'region=035&regions=035,014&documents=link-2022&statuses=claimed&kinds=drill&total=link-2022-t-055-1',
    'compare=TZA,UGA,KEN&utm_source=newsletter',
    'activities=training&amp;years=900-1200',
  ]) {
    if (query === '') await openAtlas(page, query, 'data')
    else await goToView(page, query)
    await expect(notice(page), query).toHaveCount(0)
  }
  await expect(page.locator('.timeline output')).toHaveText('900–1200')
  await expect(page.locator('.bar[data-chosen="true"]')).toHaveCount(0)
})

function notice(page: Page) {
  return page.locator('.address-notice')
}

test('Share copies a link that spells the selection out and shows the same view', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const query of ['', 'activities=rendition,diplomacy&years=2014-2019&country=FJI']) {
    await openAtlas(page, query, 'data')
    const shown = await readView(page)
    await page.getByRole('button', { name: words.share.button }).click()
    await expect(page.getByRole('status').filter({ hasText: words.share.copied })).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const spelled = new URL(link).searchParams
    const selection = ['activities', 'kinds', 'statuses', 'documents', 'regions', 'years', 'uncertain']
    expect([...spelled.keys()]).toEqual(expect.arrayContaining(selection))
    expect(spelled.get('activities')).toBe(shown.activities.join(','))
    if (query === '') expect(spelled.get('years')).toBe('all')
    await page.goto('about:blank')
    await page.goto(link)
    await expectView(page, shown)
  }
})

test('where copying is not allowed the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openAtlas(page, 'years=2014-2019', 'data')
  await page.getByRole('button', { name: words.share.button }).click()
  const link = await page.getByRole('textbox', { name: words.share.failed }).inputValue()
  expect(new URL(link).searchParams.get('years')).toBe('2014-2019')
  expect(new URL(link).searchParams.get('uncertain')).toBe('1')
})

async function expectView(page: Page, shown: ShownView) {
  await expect.poll(() => readView(page)).toEqual(shown)
}

/** Null: the address must not name it. */
async function expectSearch(page: Page, wanted: Record<string, string | RegExp | null>) {
  const agrees = () => {
    const given = new URL(page.url()).searchParams
    return Object.entries(wanted)
      .filter(([name, value]) => {
        const written = given.get(name)
        return value instanceof RegExp ? !value.test(written ?? '') : written !== value
      })
      .map(([name]) => `${name}=${given.get(name)}`)
  }
  await expect.poll(agrees, { message: 'parts of the address that differ' }).toEqual([])
}
