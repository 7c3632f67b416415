import { expect, type Locator, type Page } from '@playwright/test'
import { methodWords } from '../../src/i18n/method-words.ts'
import { reportWords } from '../../src/i18n/report-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { findViolations } from './find-violations.ts'
import { openAtlas } from './open-atlas.ts'
import { readPublished } from './published.ts'
import { serveFolder } from './serve-folder.ts'

const SECTIONS = [
  'coding',
  'activities',
  'statuses',
  'dates',
  'agreement',
  'account',
  'documents',
  'borders',
  'limits',
  'data',
  'report',
  'changes',
  'codebook',
] as const

test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page reads completely, and its table of contents leads to each of its parts', async ({
    page,
    request,
  }) => {
    const { features } = await readPublished(request)
    const mentions = new Set(features.map(({ properties }) => properties.mention)).size
    await page.goto('./method/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(methodWords.headline)
    await expect(page.locator('.key-figures li').first()).toHaveText(
      `${mentions} ${methodWords.keyFigures.mentions}`,
    )
    const contents = page.getByRole('navigation', { name: methodWords.contents }).getByRole('link')
    await expect(contents).toHaveCount(SECTIONS.length)
    for (const [index, section] of SECTIONS.entries()) {
      await contents.nth(index).click()
      await expect(page).toHaveURL(new RegExp(`/method/#${section}$`))
      const heading = page.getByRole('heading', { level: 2, name: methodWords[section].title })
      await expect(heading).toBeInViewport()
    }
    // From each activity its definition, its kinds and a mention.
    await expect(page.locator('#activities .kinds')).toHaveCount(Object.keys(words.activities).length)
    await expect(page.locator('#activities .example')).toHaveCount(Object.keys(words.activities).length)
    await expect(page.locator('#statuses .example')).toHaveCount(Object.keys(words.statuses).length)
  })
})

test('the map’s page leads to the method, and the method back to the map', async ({ page }) => {
  await openAtlas(page, '', 'data')
  await page.getByRole('link', { name: words.nav.method, exact: true }).click()
  await expect(page).toHaveURL(/\/method\/$/)
  await page.getByRole('link', { name: methodWords.back }).click()
  await expect(page.locator('.map-stage svg[role="img"]')).toBeVisible()
})

test('each link to a mention, an activity, a status or a document opens what it says', async ({ page }) => {
  const { features } = await readPublished(page.request)
  await page.goto('./method/')
  const addresses = await page
    .locator('a[href^="../?"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThan(25)
  const counted = await page
    .locator('a.count')
    .evaluateAll((links) =>
      links.map(
        (link) => [link.getAttribute('href') ?? '', Number.parseInt(link.textContent ?? '', 10)] as const,
      ),
    )
  // The data is loaded once for each; a mention of each kind of place is enough, as the unit tests know all of them.
  const mentions = [...new Set(addresses.filter((address) => address.startsWith('../?mention=')))]
  const some = mentions.filter((_, index) => index % 4 === 0)
  for (const address of some) {
    const id = address.replace('../?mention=', '')
    const feature = features.find(({ properties }) => properties.mention === id)
    await openAtlas(page, `mention=${id}`, 'data')
    await expect(page.locator(`.panel [data-mention="${id}"][data-picked="true"] h4`)).toHaveText(
      feature?.properties.title ?? '',
    )
  }
  for (const [address, count] of [counted[0], counted.at(-1)].flatMap((one) => (one ? [one] : []))) {
    await openAtlas(page, address.replace('../?', ''), 'data')
    await expect(page.locator('.results')).toHaveAttribute('data-mentions', String(count))
  }
})

test('nothing is asked of another host, and nothing but styles and fonts of this one', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./method/', { waitUntil: 'networkidle' })
  expect([...new Set(asked.map((address) => new URL(address).origin))]).toEqual([
    new URL(baseURL ?? '').origin,
  ])
  expect(asked.filter((address) => /\.(m?js|json|geojson)$/.test(address))).toEqual([])
  expect(asked.some((address) => address.endsWith('.woff2'))).toBe(true)
})

for (const [name, viewport] of [
  ['laptop', { width: 1280, height: 720 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing on a ${name}, light and dark`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('./method/')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await findViolations(page), colorScheme).toEqual([])
    }
  })
}

test('at 320 pixels nothing scrolls sideways but the wide tables, and these by keyboard too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./method/')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const account = page.getByRole('group', { name: methodWords.account.caption })
  await account.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => account.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
})

test('each theme has its own marks, and print has no dead ends', async ({ page }) => {
  await page.goto('./method/')
  const marks = (theme: string) => page.locator(`#activities .mark-sign.only-${theme}`)
  for (const [shown, hidden] of [
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme: shown })
    await expect(marks(shown).first()).toBeVisible()
    await expect(marks(hidden).first()).toBeHidden()
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await expect(page.getByRole('link', { name: methodWords.back })).toBeHidden()
  await expect(page.getByRole('heading', { name: methodWords.codebook.title })).toBeVisible()
})

test('in a folder of any host the page finds its styles, the map and its mentions', async ({ page }) => {
  const host = await serveFolder('dist', '/desk/atlas/')
  try {
    await page.goto(`${host.address}method/`)
    await expect(page.locator('.contents')).toHaveCSS('position', 'sticky')
    await page.locator('#activities .example a').first().click()
    await expect(page).toHaveURL(new RegExp(`^${host.address}\\?mention=`))
    await expect(page.locator('.panel [data-picked="true"]')).toBeVisible()
    await page.getByRole('link', { name: words.nav.method, exact: true }).click()
    await expect(page).toHaveURL(`${host.address}method/`)
  } finally {
    await host.close()
  }
})

test.describe('an error', () => {
  const id = 'link-2022-067-1'

  test('is reported from the mention’s card: a text to copy, with its id, its address and the version of the data', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { version } = await (await page.request.get('data/atlas.json')).json()
    await openAtlas(page, `mention=${id}`, 'data')
    const dialog = await openReport(page, `[data-mention="${id}"]`)
    await expect(dialog).toContainText(reportWords.toNobody)
    await expect(dialog.getByRole('link')).toHaveCount(0)
    const text = await dialog.getByRole('textbox', { name: reportWords.text }).inputValue()
    for (const part of [id, version, `${baseURL}?mention=${id}`, reportWords.wrong, reportWords.source])
      expect(text).toContain(part)
    await dialog.getByRole('button', { name: reportWords.copy }).click()
    await expect(dialog.getByRole('status')).toHaveText(reportWords.copied)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)

    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(
      page.locator(`.panel [data-mention="${id}"]`).getByRole('button', { name: words.report.label }),
    ).toBeFocused()
    await expect(page.locator('.panel'), 'what is behind the dialog stays').toBeVisible()
  })

  test('is reported to the addresses that the data names', async ({ page }) => {
    const contact = { url: 'https://code.example/desk/atlas/issues', email: 'desk@news.example' }
    await changeAtlas(page, { contact })
    await openAtlas(page, `mention=${id}`, 'data')
    const dialog = await openReport(page, `[data-mention="${id}"]`)
    await expect(dialog).not.toContainText(reportWords.toNobody)
    const issue = new URL((await dialog.getByRole('link', { name: contact.url }).getAttribute('href')) ?? '')
    expect(issue.origin + issue.pathname).toBe('https://code.example/desk/atlas/issues/new')
    expect(issue.searchParams.get('title')).toContain(id)
    expect(issue.searchParams.get('body')).toContain(`?mention=${id}`)
    const letter = (await dialog.getByRole('link', { name: contact.email }).getAttribute('href')) ?? ''
    expect(letter).toMatch(/^mailto:desk@news\.example\?subject=/)
    expect(decodeURIComponent(letter)).toContain(`?mention=${id}`)
  })

  test('is reported from the card of a total', async ({ page }) => {
    await openAtlas(page, 'region=001', 'data')
    const card = page.locator('.panel [data-total]').first()
    const total = (await card.getAttribute('data-total')) ?? ''
    await card.locator('summary').first().click()
    const dialog = await openReport(page, `[data-total="${total}"]`)
    await expect(dialog.getByRole('textbox')).toHaveValue(new RegExp(`${total}[^]*\\?total=${total}`))
  })

  for (const [name, viewport] of [
    ['laptop', { width: 1280, height: 720 }],
    ['phone', { width: 390, height: 844 }],
    ['laptop zoomed to 400 %', { width: 320, height: 640 }],
  ] as const) {
    test(`is reported on a ${name}: axe finds nothing, light and dark, and nothing scrolls sideways`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await openAtlas(page, `mention=${id}`, 'data')
      const dialog = await openReport(page, `[data-mention="${id}"]`)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findViolations(page, { within: 'dialog' }), colorScheme).toEqual([])
      }
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    })
  }
})

test('a link to an id that is no more opens what replaced it, or says why it is gone', async ({ page }) => {
  const successor = 'link-2022-067-1'
  const reason = 'It was told twice.'
  await changeAtlas(page, {
    retired: [
      { id: 'link-2022-067-8', reason, replacedBy: successor },
      { id: 'link-2022-067-9', reason, replacedBy: null },
    ],
  })
  const panel = page.locator('.panel')

  await openAtlas(page, 'mention=link-2022-067-8', 'data')
  await expect(panel).toHaveAttribute('data-country', 'TZA')
  await expect(page.locator(`.panel [data-mention="${successor}"]`)).toHaveAttribute('data-picked', 'true')
  await expect(panel.locator('.panel-notice')).toContainText(words.retired.replaced('link-2022-067-8'))
  await expect(panel.locator('.panel-notice')).toContainText(reason)

  await openAtlas(page, 'mention=link-2022-067-9', 'data')
  await expect(panel.getByRole('heading', { name: words.panel.withdrawnMention })).toBeVisible()
  await expect(panel).toContainText(words.retired.withdrawn('link-2022-067-9'))
  await expect(panel).toContainText(reason)
  await panel.getByRole('link', { name: words.retired.changes }).click()
  await expect(page).toHaveURL(/\/method\/#changes$/)
})

async function openReport(page: Page, card: string): Promise<Locator> {
  await page.locator(`.panel ${card}`).getByRole('button', { name: words.report.label }).click()
  const dialog = page.getByRole('dialog', { name: words.report.label })
  await expect(dialog.getByRole('textbox')).toBeVisible()
  return dialog
}

/** The published file with other values, as another version of the data would have them. */
async function changeAtlas(page: Page, change: object): Promise<void> {
  await page.route('**/data/atlas.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), ...change } })
  })
}
