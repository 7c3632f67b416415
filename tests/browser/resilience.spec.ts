// Nothing destroys a readable page: whatever throws, is missing, cut, of a wrong type or late, the published page stays or comes back, with
// a word and a way on.

import { readFileSync } from 'node:fs'
import { expect, type Page, type Route } from '@playwright/test'
import { readSite } from '../../scripts/lib/built-site.ts'
import { followPage } from '../../scripts/lib/follow-page.ts'
import { embedButtonWords } from '../../src/i18n/embed-button-words.ts'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { presentButtonWords } from '../../src/i18n/present-button-words.ts'
import { startWords } from '../../src/i18n/start-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { goToView, openAtlas, waitForAtlas } from './open-atlas.ts'

// What fails here is meant to fail, and browser and page say so on the console.
test.use({
  mustBeQuiet: false,
  webGL: false,
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
})

const FAULT = 'fault'

/** What a reader opens, and what then stands there. */
const OPENINGS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a country': (page) => goToView(page, 'country=TZA'),
  'a region': (page) => goToView(page, 'region=035'),
  'countries side by side': (page) => goToView(page, 'compare=TZA,KEN'),
  'a country without mentions': (page) => goToView(page, 'country=BRA'),
  'an address that can not be read': (page) => goToView(page, 'years=2022-2013'),
  'chosen years': (page) => goToView(page, 'years=2013-2022'),
  'an empty selection': (page) => goToView(page, 'activities=none'),
  'a slide of the view': (page) => goToView(page, 'present=view'),
  'a lesson': (page) => goToView(page, 'present=what-is-police-diplomacy'),
  'what search finds': (page) => page.getByRole('combobox').first().fill('tan'),
  Download: (page) => press(page, words.download.button),
  Embed: (page) => press(page, embedButtonWords.button),
  Present: (page) => press(page, presentButtonWords.button),
}

test('whatever part of the page throws at the start, the published page is back, with a word', async ({
  page,
}) => {
  await armFaults(page)
  await openAtlas(page, 'country=TZA&years=2013-2022', 'data')
  const parts = await page.evaluate(() => {
    const roots = document.querySelectorAll(
      '#root > div > *, :is(main, .masthead, .desk, .side, .view, .view-head, .panel, .map-stage) > *, .totals-intro, .total, .table-section table',
    )
    return [...new Set([...roots].map((root) => root.classList.item(0)).filter((name) => name !== null))]
  })
  expect(parts.length).toBeGreaterThan(25)
  for (const part of parts) {
    await arm(page, part)
    await page.goto('./?country=TZA&years=2013-2022', { waitUntil: 'commit' })
    await expectPutBack(page, part)
  }
  await arm(page, null)
  await page.getByRole('button', { name: startWords.reload }).click()
  await waitForAtlas(page, 'data')
  await expect(page.locator('.panel')).toHaveAttribute('data-country', 'TZA')
  await expect(page.locator('#start-notice')).toBeHidden()
})

test('whatever a reader opens throws, the published page is back, with a word', async ({ page }) => {
  await armFaults(page)
  await openAtlas(page, '', 'data')
  const resting = await readClasses(page)
  const parts = new Map<string, string>()
  for (const [what, open] of Object.entries(OPENINGS)) {
    await open(page)
    await expect(async () => {
      const part = (await readClasses(page)).find((name) => !resting.includes(name))
      expect(part, what).toBeDefined()
      parts.set(what, part ?? '')
    }).toPass()
    await goToView(page, '')
    await page.keyboard.press('Escape')
    await page.getByRole('combobox').first().fill('')
    await expect
      .poll(async () => (await readClasses(page)).filter((name) => !resting.includes(name)), what)
      .toEqual([])
  }
  for (const [what, open] of Object.entries(OPENINGS)) {
    await arm(page, parts.get(what) ?? null)
    await open(page)
    await expectPutBack(page, `${what}: ${parts.get(what)}`)
    await arm(page, null)
    await openAtlas(page, '', 'data')
  }
})

test('a country’s page comes back at its own address, and from the atlas with links that still lead', async ({
  page,
}) => {
  await armFaults(page)
  await page.goto('./country/TZA/')
  await waitForAtlas(page, 'data')
  const atlas = page.url()
  await arm(page, 'compare')
  await goToView(page, 'compare=TZA,KEN')
  await expectNotice(page, startWords.stopped)
  await expect(page.locator('h1')).toHaveText('Tanzania')
  expect(page.url()).toBe(atlas.replace(/\?.*/, '?compare=TZA,KEN')) // where loading again brings the view
  for (const [name, address] of [
    [words.printProfile, 'country/TZA/sheet/'],
    [startWords.data, 'data/mentions.csv'],
    [startWords.countries, 'country/'],
  ] as const) {
    const link = page.getByRole('link', { name, exact: true }).first()
    const leads = await link.evaluate((a) => (a as HTMLAnchorElement).href)
    expect(leads).toBe(new URL(address, atlas).href)
  }
  await arm(page, 'desk')
  await page.goto('./country/TZA/#text')
  await expectNotice(page, startWords.stopped)
  await expect(page.locator('h1')).toHaveText('Tanzania')
  await expect(page).toHaveURL(/\/country\/TZA\/#text$/)
})

const FAILURES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  unreachable: (route) => route.abort(),
  cut: async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    await route.fulfill({ response, body: body.slice(0, body.length / 2) })
  },
  'of a wrong type': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
}

test('when any of the first scripts does not come the page says so after a while, and no sooner', async ({
  page,
}) => {
  const { scripts } = followPage(readSite('dist'), 'index.html')
  expect(scripts.length).toBeGreaterThan(10)
  const cases = scripts.map((script, index) => ({ script, failure: Object.keys(FAILURES)[index % 4] ?? '' }))
  const [main = ''] = scripts
  for (const failure of Object.keys(FAILURES)) cases.push({ script: main, failure })
  for (const { script, failure } of cases) {
    await page.route(`**/${script}`, (route) => FAILURES[failure]?.(route))
    await page.goto('./?years=2013-2022')
    await expect(page.locator('#start-notice')).toBeHidden()
    await waitOut(page)
    await expectNotice(page, startWords.late, `${script} is ${failure}`)
    await expect(page.getByText(startWords.asked.picture)).toBeVisible()
    await expect(page.locator('.load-notice')).toHaveCount(0)
    await expect(page.locator('.first-view .world')).toBeVisible()
    await page.unroute(`**/${script}`)
  }
  await page.getByRole('button', { name: startWords.reload }).click()
  await waitForAtlas(page, 'data')
})

for (const { path, stays } of [
  { path: '', stays: startWords.stays.picture },
  { path: 'country/TZA/', stays: startWords.stays.text },
]) {
  test(`a script that comes late after all takes the word away and brings the atlas: /${path}`, async ({
    page,
  }) => {
    let letCome = () => {}
    const held = new Promise<void>((resolve) => {
      letCome = resolve
    })
    await page.route('**/assets/main-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`./${path}`, { waitUntil: 'commit' })
    const notice = page.locator('#start-notice')
    await notice.waitFor({ state: 'attached' })
    await waitOut(page)
    await expectNotice(page, startWords.late)
    await expectNotice(page, stays)
    await expect(page.getByText(startWords.asked.picture)).toBeHidden()
    letCome()
    await waitForAtlas(page, 'data')
    await expect(notice).toBeHidden()
  })
}

test('a copy in one file that was cut off while it was copied says that it may be incomplete', async ({
  page,
}) => {
  const whole = readFileSync('dist/offline.html', 'utf8')
  const body = whole.slice(0, whole.indexOf('application/gzip') + 1000)
  await page.route('**/offline.html', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./offline.html')
  await waitOut(page)
  await expectNotice(page, startWords.lateOffline)
  await expect(page.locator('.first-view .world')).toBeVisible()
})

test('a browser that lacks what the atlas needs is told so at once, on each page', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'))
  for (const path of ['', 'country/TZA/', 'offline.html']) {
    if (path === 'offline.html') {
      // As from a disk: the site's own policy would refuse its script.
      await page.route('**/offline.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: readFileSync('dist/offline.html', 'utf8') }),
      )
    }
    await page.goto(`./${path}`)
    await expectNotice(page, startWords.old)
    await expect(page.locator('main')).toContainText(path === 'country/TZA/' ? 'Tanzania' : words.introRules)
  }
})

test('an embed whose script fails half-way is again as it was published, and says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'closest'))
  await page.goto('./embed/?activities=training')
  const late = page.locator('.embed-late')
  await late.evaluate((element) => {
    for (const animation of element.getAnimations()) animation.finish()
  })
  await expect(late).toContainText(embedWords.withoutScript.late, { useInnerText: true })
  const caption = await page.locator('.embed-caption').innerHTML()
  expect(readFileSync('dist/embed/index.html', 'utf8')).toContain(`>${caption}<`)
})

test('a part that can not be loaded offers another try, and loading the page again where a try can’t help', async ({
  page,
}) => {
  const table = page.locator('#table')
  const again = table.getByRole('button', { name: words.load.reload })
  await page.route('**/assets/table-view-*.js', (route) => route.abort())
  await page.goto('./')
  await expect(table.getByRole('alert')).toContainText(words.table.failed)
  await expect(again).toHaveCount(0)
  await table.getByRole('button', { name: words.load.retry }).click()
  await expect(table.getByRole('alert')).toContainText(words.load.stuck)
  await page.unroute('**/assets/table-view-*.js')
  // Kept by the browser as it is: no other try would help.
  await page.route('**/assets/table-view-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export const {' }),
  )
  await again.click()
  await expect(table.getByRole('alert')).toContainText(words.load.stuck)
  await page.unroute('**/assets/table-view-*.js')
  await again.click()
  await waitForAtlas(page, 'data')
  await expect(table.locator('tr[data-mention]').first()).toBeVisible()
})

/** From the next load on, what gets the class that `arm` names throws: it is React that gives it, while it draws. */
async function armFaults(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    const original = Element.prototype.setAttribute
    Element.prototype.setAttribute = function (name: string, value: string) {
      const part = sessionStorage.getItem(key)
      if (part !== null && name === 'class' && value.split(' ').includes(part))
        throw new Error(`a fault in ${part}`)
      original.call(this, name, value)
    }
  }, FAULT)
}

async function arm(page: Page, part: string | null): Promise<void> {
  await page.evaluate(
    ([key, name]) => (name === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, name)),
    [FAULT, part] as const,
  )
}

async function expectPutBack(page: Page, what: string): Promise<void> {
  await expectNotice(page, startWords.stopped, what)
  await expect(page.locator('.first-view .world'), what).toBeVisible()
  await expect(page.locator('#root > *'), what).toHaveCount(1)
  await expect(page).toHaveTitle(words.title)
  await expect(page.getByRole('button', { name: startWords.reload })).toBeVisible()
}

/** What can be seen of it: all that it may say lies ready in it. */
async function expectNotice(page: Page, sentence: string, what?: string): Promise<void> {
  const notice = page.locator('#start-notice')
  await expect(notice, what).toContainText(sentence, { useInnerText: true, timeout: 15_000 })
  await expect(notice, what).toBeVisible()
}

/** In order, each once. */
function readClasses(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set([...document.querySelectorAll('#root *')].flatMap((element) => [...element.classList])),
  ])
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** As if the seconds had passed for which a script is waited for. */
async function waitOut(page: Page): Promise<void> {
  await page.locator('#start-notice').evaluate((notice) => {
    for (const animation of notice.getAnimations()) animation.finish()
  })
}
