// What readers take away: the figures of the page, in each format, from every view; and the dialog that offers it.

import { readFileSync } from 'node:fs'
import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { EXPORT_FORMATS } from '../../src/export/formats.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { COLOURS, findViolations } from './find-violations.ts'
import { goToView, openAtlas } from './open-atlas.ts'
import { readPublished } from './published.ts'

test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

/** Those that hold the figures of the page; the table for reporters holds the same rows in words. */
const FORMATS = ['csv', 'geojson', 'json'] as const
type Format = (typeof FORMATS)[number]

interface Figures {
  /** Each mention, and whether its date is certain. */
  readonly mentions: Readonly<Record<string, boolean>>
  readonly countries: number
}

/** A file as whoever opens it finds it. */
interface Opened extends Figures {
  readonly name: string
  readonly filter: string
  readonly address: string
  readonly citation: string
}

const VIEWS = [
  ['everything', 'atlas-all', ''],
  ['years with uncertain dates', 'atlas-2012-2018', 'years=2012-2018'],
  ['years without them', 'atlas-2012-2018-certain', 'years=2012-2018&uncertain=0'],
  ['a region', 'atlas-southern-asia', 'regions=034'],
  ['only what China claims', 'atlas-claimed', 'statuses=claimed'],
  [
    'activities of one document',
    'atlas-training-rendition-link-2022',
    'activities=training,rendition&documents=link-2022',
  ],
] as const

test('of any view, each file holds what the map, the list and the table show', async ({ page }) => {
  for (const [view, stem, query] of VIEWS) {
    await test.step(view, async () => {
      if (query === '') await openAtlas(page, query, 'data')
      else await goToView(page, query)
      const dialog = await openDialog(page)
      for (const format of FORMATS) {
        const file = await save(page, dialog, format)
        expect(file.name).toBe(`${stem}.${format}`)
        const { mentions, countries } = file
        expect(Object.keys(mentions).length).toBeGreaterThan(0)
        // The table below the dialog may follow later.
        await expect.poll(() => readShown(page), { message: format }).toEqual({ mentions, countries })
        expect(file.citation).toContain(file.filter)
        expect(file.citation).toContain(file.address)
        await expect(dialog.locator(`[data-format="${format}"]`)).toContainText(file.name)
      }
      const rows = await saveForReporters(page, dialog)
      expect(rows.name).toBe(`${stem}-for-reporters.csv`)
      const { mentions } = await readShown(page)
      expect(rows.mentions.map(({ Mention }) => Mention).sort()).toEqual(Object.keys(mentions).sort())
      const told = rows.mentions.filter((row) =>
        row.Date?.endsWith('(not certain to fall into the years chosen)'),
      )
      const uncertain = Object.values(mentions).filter((certain) => !certain)
      expect(told).toHaveLength(query.includes('years=') ? uncertain.length : 0)
      await dialog.getByRole('button', { name: words.download.close }).click()
    })
  }
})

for (const [what, query, stem] of [
  ['a country', 'country=MMR&years=2010-2016', 'atlas-MMR-2010-2016'],
  [
    'a region',
    'region=035&activities=joint-patrol,rendition',
    'atlas-south-eastern-asia-joint-patrol-rendition',
  ],
] as const) {
  test(`the profile of ${what} saves what it shows, and the dialog offers that or the whole`, async ({
    page,
  }) => {
    await openAtlas(page, query, 'data')
    const panel = page.locator('.panel')
    const own = await panel
      .locator('.mentions article[data-mention]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-mention') ?? '').sort())
    expect(own.length).toBeGreaterThan(0)
    await expect(panel).toHaveAttribute('data-mentions', String(own.length))
    const row = panel.getByRole('group', { name: words.download.profile })
    const whole = await readShown(page)
    for (const format of FORMATS) {
      const file = await save(page, row, format)
      expect(file.name).toBe(`${stem}.${format}`)
      expect(Object.keys(file.mentions).sort(), format).toEqual(own)
      for (const [mention, certain] of Object.entries(file.mentions)) {
        expect(certain, mention).toBe(whole.mentions[mention])
      }
      await expect(row.getByRole('status').filter({ hasText: words.download.saved(file.name) })).toHaveCount(
        1,
      )
    }

    const dialog = await openDialog(page)
    await expect(dialog.getByRole('radio').first()).toBeChecked()
    expect(Object.keys((await save(page, dialog, 'csv')).mentions).sort()).toEqual(own)
    await dialog.getByRole('radio', { name: words.download.all }).check()
    const { mentions, countries } = await save(page, dialog, 'csv')
    expect({ mentions, countries }).toEqual(whole)
  })
}

test('countries side by side save the mentions of any of them', async ({ page }) => {
  const { features } = await readPublished(page.request)
  await openAtlas(page, 'compare=TZA,KEN', 'data')
  const row = page.locator('.panel').getByRole('group', { name: words.download.profile })
  const file = await save(page, row, 'geojson')
  const own = features.filter(({ properties }) => ['TZA', 'KEN'].includes(properties.country))
  expect(file.name).toBe('atlas-TZA-KEN.geojson')
  expect(Object.keys(file.mentions).sort()).toEqual(own.map(({ properties }) => properties.mention).sort())
  expect(file.countries).toBe(2)
})

test('the address in a file shows the same mentions', async ({ page }) => {
  await openAtlas(page, 'years=2012-2018&statuses=claimed,alleged&country=MMR', 'data')
  const dialog = await openDialog(page)
  await dialog.getByRole('radio', { name: words.download.all }).check()
  const file = await save(page, dialog, 'json')
  await page.goto(file.address)
  await expect(page.locator('#table tr[data-mention]').first()).toBeAttached()
  const { mentions, countries } = await readShown(page)
  expect({ mentions, countries }).toEqual({ mentions: file.mentions, countries: file.countries })
  await expect(page.locator('.panel')).toHaveCount(0)
})

test('South-East Asia’s renditions are saved with three actions after the search', async ({ page }) => {
  const { features, countries } = await readPublished(page.request)
  await openAtlas(page, '', 'data')
  await page.keyboard.press('/')
  await page.keyboard.type('south-east')
  await page.keyboard.press('Enter')
  const panel = page.locator('.panel')
  await expect(panel).toHaveAttribute('data-region', '035')

  await page.getByRole('button', { name: words.filters.open(0), exact: true }).click()
  await page.getByRole('button', { name: words.filters.onlyThis(words.activities.rendition) }).click()
  const file = await save(page, panel, 'csv')

  const near = ['KHM', 'LAO', 'MMR', 'MYS', 'PHL', 'SGP', 'THA', 'VNM', 'IDN', 'BRN', 'TLS']
  expect(countries.filter(({ iso }) => near.includes(iso))).toHaveLength(near.length)
  const wanted = features.filter(
    ({ properties }) => properties.activity === 'rendition' && near.includes(properties.country),
  )
  expect(file.name).toBe('atlas-south-eastern-asia-rendition.csv')
  expect(Object.keys(file.mentions).sort()).toEqual(
    [...new Set(wanted.map(({ properties }) => properties.mention))].sort(),
  )
  expect(Object.keys(file.mentions).length).toBeGreaterThan(0)
})

test('an activity alone takes kinds of others away, which would leave nothing of it', async ({ page }) => {
  await openAtlas(page, 'kinds=police-course,return', 'data')
  await page.getByRole('button', { name: words.filters.onlyThis(words.activities.rendition) }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('activities')).toBe('rendition')
  expect(new URL(page.url()).searchParams.get('kinds')).toBe('return')
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  test('"only" can be seen without hovering', async ({ page }) => {
    await openAtlas(page, '', 'data')
    await page.getByRole('button', { name: words.filters.open(0), exact: true }).tap()
    const only = page.getByRole('button', { name: words.filters.onlyThis(words.activities.training) })
    await expect(only).toBeInViewport({ ratio: 1 })
    await expect(only).toHaveCSS('opacity', '1')
    await only.tap()
    await expect(page.locator('input[name="activities"]:checked')).toHaveCount(1)
  })
})

test('by keyboard: the dialog takes the focus, keeps it, saves, and gives it back on Escape alone', async ({
  page,
}) => {
  await openAtlas(page, 'country=TZA', 'data')
  const button = page.getByRole('button', { name: words.download.button, exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: words.download.title })
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(dialog.getByRole('button', { name: words.download.formats.csv, exact: true })).toBeVisible()

  const visited = new Set<string>()
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab')
    const where = await page.evaluate(() => {
      const { activeElement: active, body } = document
      if (active === body) return 'the browser itself'
      return active?.closest('dialog') ? active.textContent : 'the page behind'
    })
    visited.add(where)
  }
  expect([...visited]).toEqual(expect.arrayContaining(['CSV', 'GeoJSON', 'JSON', words.download.copy]))
  expect(visited).not.toContain('the page behind')

  await dialog.getByRole('button', { name: words.download.formats.json, exact: true }).focus()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('atlas-TZA.json')

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(page.locator('.panel'), 'what is behind the dialog stays').toHaveAttribute(
    'data-country',
    'TZA',
  )
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel')).toHaveCount(0)
})

test('the dialog closes by its button and by a click beside it', async ({ page }) => {
  await openAtlas(page, '', 'data')
  const dialog = await openDialog(page)
  await dialog.getByRole('button', { name: words.download.close }).click()
  await expect(dialog).toHaveCount(0)
  await openDialog(page)
  await page.mouse.click(10, 400)
  await expect(dialog).toHaveCount(0)
})

test('nothing selected is nothing to save: the dialog says so and offers the way out', async ({ page }) => {
  await openAtlas(page, 'activities=none', 'data')
  const dialog = await openDialog(page)
  await expect(dialog).toContainText(words.empty)
  await expect(dialog.locator('[data-format]')).toHaveCount(0)
  await dialog.getByRole('button', { name: words.filters.reset }).click()
  await expect(dialog.locator('[data-format]')).toHaveCount(EXPORT_FORMATS.length)
  await expect(dialog).not.toContainText(words.empty)
})

test('a profile with nothing in the selection offers no file of its own', async ({ page }) => {
  await openAtlas(page, 'country=TZA&activities=rendition', 'data')
  await expect(page.getByRole('group', { name: words.download.profile })).toHaveCount(0)
  const dialog = await openDialog(page)
  await expect(dialog.getByRole('radio').first()).toBeDisabled()
  expect((await save(page, dialog, 'csv')).name).toBe('atlas-rendition.csv')
})

test('the citation is copied as it stands in the files', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAtlas(page, 'country=TZA', 'data')
  const dialog = await openDialog(page)
  const file = await save(page, dialog, 'json')
  await dialog.getByRole('button', { name: words.download.copy }).click()
  await expect(dialog.getByRole('status').filter({ hasText: words.download.copied })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file.citation)
})

for (const [name, viewport] of [
  ['laptop', { width: 1280, height: 720 }],
  ['phone', { width: 390, height: 844 }],
  ['laptop zoomed to 400 %', { width: 320, height: 640 }],
] as const) {
  test(`on a ${name} axe finds nothing in the dialog, light and dark, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openAtlas(page, '', 'data')
    for (const query of ['country=TZA&years=2013-2022', 'activities=none']) {
      await goToView(page, query)
      const dialog = await openDialog(page)
      expect(await findViolations(page, { within: 'dialog' }), query).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findViolations(page, { options: COLOURS, within: 'dialog' }), `${query}, dark`).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
      await dialog.getByRole('button', { name: words.download.close }).click()
    }
  })
}

test.describe('where a part of the page cannot be loaded', () => {
  test.use({ mustBeQuiet: false })
  test('the dialog says so and tries again when asked', async ({ page }) => {
    await openAtlas(page, '', 'data')
    await page.route('**/data-section-*.js', (route) => route.abort())
    await page.getByRole('button', { name: words.download.button, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('alert')).toContainText(words.download.partFailed)
    await page.unroute('**/data-section-*.js')
    await dialog.getByRole('button', { name: words.load.retry }).click()
    await expect(dialog.locator('[data-format]')).toHaveCount(EXPORT_FORMATS.length)
  })

  test('the profile says so beside its buttons', async ({ page }) => {
    await openAtlas(page, 'country=TZA', 'data')
    await page.route('**/compose-file-*.js', (route) => route.abort())
    const row = page.getByRole('group', { name: words.download.profile })
    await row.getByRole('button', { name: words.download.formats.csv, exact: true }).click()
    await expect(row.getByRole('status').filter({ hasText: words.download.failed })).toHaveCount(1)
  })
})

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: words.download.button, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: words.download.title })
  await expect(dialog.getByRole('region', { name: words.download.data, exact: true })).toBeVisible()
  return dialog
}

/** Presses the button of a format and reads what the browser saves. */
async function save(page: Page, within: Locator, format: Format): Promise<Opened> {
  const button = within.getByRole('button', { name: words.download.formats[format], exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return read(download, format)
}

type Row = Readonly<Record<string, string>>

async function saveForReporters(page: Page, within: Locator): Promise<{ name: string; mentions: Row[] }> {
  const button = within.getByRole('button', { name: words.download.formats.reporters, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const text = readFileSync(await download.path(), 'utf8')
  return { name: download.suggestedFilename(), mentions: parse(text, { bom: true, columns: true }) }
}

async function read(download: Download, format: Format): Promise<Opened> {
  const name = download.suggestedFilename()
  const text = readFileSync(await download.path(), 'utf8')
  if (format === 'csv') {
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
    const [first = {}] = rows
    const { filter = '', citation = '' } = first
    return {
      name,
      mentions: collect(rows.map((row) => [row.mention ?? '', row.in_selected_years === 'yes'])),
      countries: new Set(rows.flatMap((row) => row.counted_in?.split(';') ?? [])).size,
      filter,
      citation,
      address: /https?:\S+$/.exec(citation)?.[0] ?? '',
    }
  }
  const content = JSON.parse(text)
  const { filter, citation, address, counts } = content.metadata
  const entries: { mention: string; certain: boolean; country?: string; countedIn?: string[] }[] =
    format === 'json'
      ? content.mentions
      : content.features.map((feature: { properties: unknown }) => feature.properties)
  const mentions = collect(entries.map(({ mention, certain }) => [mention, certain]))
  expect(counts.mentions).toBe(Object.keys(mentions).length)
  expect(counts.uncertain).toBe(Object.values(mentions).filter((certain) => !certain).length)
  const countries = new Set(entries.flatMap(({ country, countedIn }) => countedIn ?? [country])).size
  expect(counts.countries).toBe(countries)
  return { name, mentions, countries, filter: filter.words, citation, address }
}

function collect(pairs: readonly (readonly [string, boolean])[]): Record<string, boolean> {
  return Object.fromEntries(pairs)
}

/** The line of results, the list of countries and the rows of the table, which have to agree. */
async function readShown(page: Page): Promise<Figures> {
  const shown = await page.evaluate(() => {
    const results = document.querySelector('.results')
    return {
      mentions: Number(results?.getAttribute('data-mentions')),
      countries: Number(results?.getAttribute('data-countries')),
      uncertain: Number(results?.querySelector('[data-uncertain]')?.getAttribute('data-uncertain') ?? 0),
      listed: document.querySelectorAll('#countries [role="option"]').length,
      rows: [...document.querySelectorAll('tbody tr[data-mention]')].map((row): [string, boolean] => [
        row.getAttribute('data-mention') ?? '',
        row.getAttribute('data-certain') === 'true',
      ]),
    }
  })
  const mentions = collect(shown.rows)
  expect(Object.keys(mentions)).toHaveLength(shown.mentions)
  expect(Object.values(mentions).filter((certain) => !certain)).toHaveLength(shown.uncertain)
  expect(shown.listed).toBe(shown.countries)
  return { mentions, countries: shown.countries }
}
