import { expect, type Page } from '@playwright/test'
import { summariseCountries } from '../../src/domain/counts.ts'
import { DEFAULT_EMBED_FLAGS, type EmbedFlags, writeEmbedFlags } from '../../src/domain/embed-flags.ts'
import { select } from '../../src/domain/selection.ts'
import { readView, shareView } from '../../src/domain/view.ts'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { fetchDataset } from './fetch-dataset.ts'
import { COLOURS, findViolations } from './find-violations.ts'
import { readShifts, watchFrames } from './watch-frames.ts'

// The embed by itself, before anybody explores it. Articles with many of them are in article.spec.ts.
test.use({ webGL: false, viewport: { width: 640, height: 760 } })

function addressOf(query = '', flags: Partial<EmbedFlags> = {}): string {
  return `embed/?${shareView(readView(query))}&${writeEmbedFlags({ ...DEFAULT_EMBED_FLAGS, ...flags })}`
}

async function openEmbed(page: Page, query = '', flags: Partial<EmbedFlags> = {}): Promise<void> {
  await page.goto(addressOf(query, flags))
  await expect(page.locator('html[data-ready]')).toBeAttached()
}

/** Mentions in countries that the shown design draws, marks and rings alike. */
function countDrawn(page: Page): Promise<number> {
  return page.locator('.world .design').evaluateAll((groups) =>
    groups
      .filter((group) => getComputedStyle(group).display !== 'none')
      .flatMap((group) => [...group.querySelectorAll<SVGElement>('[data-mention], [data-count]')])
      .reduce((sum, one) => sum + Number(one.dataset.count ?? 1), 0),
  )
}

test('before a reader explores, it fetches its page, styles and script, and nothing else', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openEmbed(page)
  await page.waitForLoadState('networkidle')
  const names = asked.map((url) =>
    new URL(url).pathname.replace(/-[\w-]{8}\.(\w+)$/, '.$1').replace(/^.*\//, ''),
  )
  expect(names.filter((name) => name !== 'icon.svg').toSorted()).toEqual(['', 'embed-main.js', 'embed.css'])
})

for (const width of [360, 640]) {
  test(`at ${width} pixels every view is drawn as the data says, and nothing moves on the way`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 760 })
    const dataset = await fetchDataset(page.request)
    await page.addInitScript(() => {
      Object.assign(window, { shifts: [] as number[] })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          ;(window as unknown as { shifts: number[] }).shifts.push(
            (entry as unknown as { value: number }).value,
          )
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const [query, flags] of [
      ['', {}],
      ['activities=training,rendition&years=2013-2022&country=TZA', {}],
      ['statuses=claimed', { plain: true, legend: false }],
      ['regions=142&uncertain=0&years=2010-2020', { filters: false, theme: 'dark' as const }],
      ['map=105,15,2', { table: false }],
    ] as const) {
      await openEmbed(page, query, flags)
      const view = readView(query)
      const selected = select(dataset, view)
      const { size } = summariseCountries(selected)
      await expect(page.locator('.embed-caption')).toContainText(words.results(selected.length, size))
      const inCountries = selected.reduce((sum, { countries }) => sum + countries.length, 0)
      if (view.camera || view.country) expect(await countDrawn(page)).toBeLessThan(inCountries)
      else expect(await countDrawn(page), query).toBe(inCountries)
      const outlined = page.locator('.countries [data-outlined]')
      expect(await outlined.evaluateAll((all) => all.map((one) => one.dataset.outlined))).toEqual(
        view.country ? [view.country] : [],
      )
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts, `layout shifts of "${query}"`).toEqual([])
    }
  })
}

test('of what is unknown nothing is shown, and a sentence says so without moving anything, on paper too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 760 })
  await watchFrames(page)
  const notice = page.locator('.embed-unread')
  const all = (await fetchDataset(page.request)).mentions.length
  for (const [query, said] of [
    ['documents=gone-2010', 'gone-2010'],
    ['activities=trainng&amp;theme=dark', 'trainng'],
    ['years=9999-1', 'years=9999-1'],
    ['country=ZZZ', 'ZZZ'],
  ] as const) {
    await page.goto(`embed/?${query}`)
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await expect(notice).toContainText(said)
    await expect(notice).toContainText(words.notice.nothing)
    expect(await countDrawn(page), query).toBe(0)
    await expect(page.locator('.embed-activities b')).toHaveText(
      Array(7).fill(query.includes('act') ? /\d/ : '0'),
    )
    expect(await readShifts(page.mainFrame()), query).toEqual([])
  }
  await expect(page.getByText(embedWords.openAtlas)).toHaveAttribute('href', /country=ZZZ/)
  expect(await findViolations(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(notice).toBeVisible()
  await expect(notice.getByRole('button')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await notice.getByRole('button', { name: words.notice.showAll }).press('Enter')
  await expect(notice).toBeEmpty()
  await expect(page.locator('.embed-caption')).toContainText(`${all} mentions`)
  await expect(page.locator('.embed-caption')).toBeFocused()
  await expect(page.getByText(embedWords.openAtlas)).not.toHaveAttribute('href', /ZZZ/)

  const noise = 'utm_source=newsletter&'.repeat(200)
  for (const [query, said] of [
    ['activities=training,trainng', 'trainng'],
    ['compare=ZZZ,TZA&activities=training', 'ZZZ'],
    [`${noise}activities=training&theme=purple`, 'theme=purple'],
  ] as const) {
    await page.goto(`embed/?${query}`)
    await expect(notice).toContainText(said)
    await expect(notice).toContainText(words.notice.nearest)
    await expect(page.locator('.embed-caption')).toContainText(`${words.activities.training}`)
    expect(await countDrawn(page), said).toBeGreaterThan(query.startsWith('compare') ? 1 : 5)
    expect(await readShifts(page.mainFrame()), said).toEqual([])
  }
})

test.describe('in a frame that is too low', () => {
  // The browser says on the console what is blocked here.
  test.use({ mustBeQuiet: false })

  for (const width of [320, 460, 700]) {
    test(`in the first 300 of ${width} pixels stand headline, selection, what could not be read, and that the script is missing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 300 })
      await openEmbed(page, 'activities=training,agreement&years=2013-2022&country=TZA&kinds=gone')
      for (const part of ['.embed-head h1', '.embed-caption', '.embed-unread']) {
        await expect(page.locator(part)).not.toBeEmpty()
        await expect(page.locator(part)).toBeInViewport({ ratio: 1 })
      }
      await page.route('**/embed-main-*.js', (route) => route.abort())
      await page.goto(addressOf('activities=training,agreement&years=2013-2022'))
      const late = page.getByText(embedWords.withoutScript.late).filter({ visible: true })
      await expect(late).toHaveCount(1)
      await expect(late).toBeInViewport({ ratio: 1 })
      await expect(page.locator('.embed-caption')).toBeInViewport({ ratio: 1 })
    })
  }

  test('where the map is the one that was asked for, a missing script is told where it moves nothing', async ({
    page,
  }) => {
    await watchFrames(page)
    await page.route('**/embed-main-*.js', (route) => route.abort())
    await page.goto(addressOf())
    await expect(page.getByText(embedWords.withoutScript.late).filter({ visible: true })).toHaveCount(1)
    const upper = (await readShifts(page.mainFrame())).flatMap(({ moved }) => moved)
    expect(upper.filter((one) => /embed-stage|embed-caption|world/.test(one))).toEqual([])
  })
})

for (const width of [320, 640]) {
  test(`at ${width} pixels a country’s embed is a map of it, with its mentions as text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await watchFrames(page)
    const dataset = await fetchDataset(page.request)
    for (const [iso, filter] of [
      ['TZA', ''],
      ['FJI', ''],
      ['USA', ''],
      ['KHM', '&activities=training,agreement,joint-patrol,material-assistance&years=2000-2022'],
    ] as const) {
      await openEmbed(page, `country=${iso}${filter}`)
      const name = dataset.countryByCode.get(iso)?.name ?? iso
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
      await expect(page.locator('.embed-caption')).toContainText(`${name}, outlined: `)
      const own = select(dataset, readView(`country=${iso}${filter}`)).filter(({ countries }) =>
        countries.includes(iso),
      )
      const hidden = dataset.mentions.filter(({ countries }) => countries.includes(iso)).length - own.length
      const told = page.locator('.embed-mentions').getByText(embedWords.hiddenMentions(hidden))
      await expect(told).toHaveCount(hidden > 0 ? 1 : 0)
      const cards = page.locator('.embed-mentions article')
      await expect(cards).toHaveCount(Math.min(own.length, 3))
      for (const card of await cards.all()) {
        const id = await card.getAttribute('data-mention')
        const mention = own.find((one) => one.mention.mention === id)?.mention
        await expect(card).toContainText(mention?.title ?? 'not of this country')
        await expect(card).toContainText(words.statuses[mention?.status ?? 'reported'])
      }
      // The middle of its marks lies in the middle half of the map, or near the edge of the world, beyond which no map goes.
      const stage = await page.locator('.embed-stage').boundingBox()
      const pack = await page
        .locator(`.world .pack[data-country="${iso}"]`)
        .filter({ visible: true })
        .boundingBox()
      if (!stage || !pack) throw new Error('no map')
      const [x, y] = [
        (pack.x + pack.width / 2 - stage.x) / stage.width,
        (pack.y + pack.height / 2 - stage.y) / stage.height,
      ]
      for (const share of [x, y])
        expect(Math.abs(share - 0.5), `${iso} at ${x}, ${y}`).toBeLessThan(iso === 'FJI' ? 0.4 : 0.25)
      expect(await readShifts(page.mainFrame()), iso).toEqual([])
      if (own.length > 3) {
        await page.getByRole('button', { name: embedWords.allMentions(own.length) }).click()
        await expect(page.locator('.embed-sheet article')).toHaveCount(own.length)
      }
      expect(await findViolations(page)).toEqual([])
    }
    await page
      .getByRole('button', { name: embedWords.close })
      .or(page.locator('body'))
      .first()
      .press('Escape')
    await openEmbed(page, 'country=KHM&years=1996-1996&uncertain=0')
    await expect(page.locator('.embed-mentions')).toContainText(/mentions? hidden by the filters/)
    await expect(page.locator('.embed-mentions')).not.toContainText(embedWords.silence)
    await openEmbed(page, 'country=BRA')
    await expect(page.locator('.embed-mentions')).toContainText(embedWords.silence)
    // An address that says where to look is asked nothing.
    await openEmbed(page, 'country=TZA&map=-100,40,2')
    await expect(page.locator('.embed-mentions article')).toHaveCount(3)
    const beyond = await page.locator('.countries [data-outlined="TZA"]').boundingBox()
    expect(beyond?.x).toBeGreaterThan(width)
  })
}

test('what is ticked and chosen stands in the document too, for whoever saves it', async ({ page }) => {
  await openEmbed(page, 'activities=training,rendition&years=2013-2022&uncertain=0')
  await page.getByRole('checkbox', { name: new RegExp(words.activities.diplomacy) }).check()
  const written = await page.evaluate(() => {
    const saved = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html')
    return {
      ticked: [...saved.querySelectorAll('input[checked]')].map((box) => box.getAttribute('value')),
      years: [...saved.querySelectorAll('.embed-years option[selected]')].map((one) => one.textContent),
    }
  })
  expect(written).toEqual({ ticked: ['training', 'rendition', 'diplomacy'], years: ['2013', '2022'] })
})

test('flags take away what the editor did not want, and nothing else', async ({ page }) => {
  const parts = {
    head: page.getByRole('heading', { name: words.headline }),
    legend: page.getByText(words.legend.silent),
    table: page.getByRole('button', { name: embedWords.viewData }),
    filters: page.getByRole('checkbox', { name: new RegExp(words.activities.training) }),
    years: page.getByRole('combobox', { name: embedWords.years.to, exact: true }),
  }
  const always = [
    page.locator('.world'),
    page.getByText(words.map.borders),
    page.getByText(embedWords.openAtlas),
  ]
  const seen = async () => {
    for (const one of always) await expect(one).toBeVisible()
    const shown = await Promise.all(
      Object.entries(parts).map(async ([name, part]) => ((await part.isVisible()) ? [name] : [])),
    )
    return shown.flat()
  }
  await openEmbed(page)
  expect(await seen()).toEqual(['head', 'legend', 'table', 'filters', 'years'])
  await openEmbed(page, '', { plain: true })
  expect(await seen()).toEqual(['legend', 'table', 'filters', 'years'])
  await openEmbed(page, '', { legend: false, table: false })
  expect(await seen()).toEqual(['head', 'filters', 'years'])
  await openEmbed(page, '', { filters: false })
  expect(await seen()).toEqual(['head', 'legend', 'table'])
  await expect(page.getByText(words.activities.training, { exact: false }).first()).toBeVisible()
})

test('the keyboard alone filters, opens a country with its passages, and comes back', async ({ page }) => {
  await openEmbed(page)
  const caption = page.locator('.embed-caption')
  const before = await caption.textContent()
  await page.getByRole('checkbox', { name: new RegExp(words.activities.diplomacy) }).focus()
  await page.keyboard.press('Space')
  await expect(caption).not.toHaveText(before ?? '')
  await page.getByRole('combobox', { name: embedWords.years.label }).focus()
  await page.keyboard.type('2013')
  await expect(caption).toContainText('2013–2025')
  const countries = page.getByRole('combobox', { name: embedWords.country.label })
  await countries.focus()
  await page.keyboard.type('Tanz')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const sheet = page.locator('.embed-sheet')
  await expect(sheet.getByRole('heading', { name: 'Tanzania' })).toBeFocused()
  const dataset = await fetchDataset(page.request)
  const view = readView(
    'activities=training,agreement,joint-patrol,rendition,surveillance-export,material-assistance&years=2013-2025',
  )
  const expected = select(dataset, view).filter(({ countries: own }) => own.includes('TZA'))
  const cards = sheet.getByRole('article')
  await expect(cards).toHaveCount(expected.length)
  for (const { mention } of expected) {
    const card = sheet.locator(`[data-mention="${mention.mention}"]`)
    await expect(card).toContainText(mention.title)
    await expect(card).toContainText(mention.summary)
    await expect(card).toContainText(words.statuses[mention.status])
    await expect(card.getByRole('link', { name: words.panel.open })).toHaveAttribute(
      'href',
      mention.url ?? '',
    )
  }
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: embedWords.country.show })).toBeFocused()
  await expect(page.getByText(embedWords.openAtlas)).toHaveAttribute('href', /years=2013-2025/)
})

test('the table holds every mention of the selection', async ({ page }) => {
  await openEmbed(page, 'activities=agreement')
  await page.getByRole('button', { name: embedWords.viewData }).click()
  const dataset = await fetchDataset(page.request)
  const expected = select(dataset, readView('activities=agreement')).map(({ mention }) => mention.mention)
  const rows = page.locator('.embed-sheet tbody tr')
  await expect(rows).toHaveCount(expected.length)
  expect(await rows.evaluateAll((all) => all.map((row) => row.dataset.mention))).toEqual(expected)
  await page.getByRole('button', { name: embedWords.close }).click()
  await expect(page.getByRole('button', { name: embedWords.viewData })).toBeFocused()
})

test('pointing tells a country’s count, a press opens it, and a silent country says that silence is not absence', async ({
  page,
}) => {
  await openEmbed(page)
  const tooltip = page.locator('.embed-tooltip')
  const pointAt = async (iso: string) => {
    const box = await page.locator(`.countries path[data-country="${iso}"]`).boundingBox()
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const
  }
  await page.mouse.move(...(await pointAt('MNG')))
  await expect(tooltip).toContainText('Mongolia')
  await page.mouse.move(...(await pointAt('BRA')))
  await expect(tooltip).toContainText(words.tooltip.silent)
  await page.mouse.click(...(await pointAt('MNG')))
  await expect(page.locator('.embed-sheet')).toContainText('Mongolia')
})

test('axe finds nothing wrong with the page, a country and the table, in both themes', async ({ page }) => {
  await openEmbed(page)
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('combobox', { name: embedWords.country.label }).selectOption('EGY')
  await page.getByRole('button', { name: embedWords.country.show }).click()
  await expect(page.locator('.embed-sheet article').first()).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: embedWords.viewData }).click()
  await expect(page.locator('.embed-sheet tbody tr').first()).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await openEmbed(page, '', { theme: 'dark' })
  expect(await findViolations(page, { options: COLOURS })).toEqual([])
})
