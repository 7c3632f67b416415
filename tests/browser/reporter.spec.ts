// A reporter on deadline asks six questions. Each is answered in at most three actions after the first search, by mouse, touch and keyboard.

import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { goToView, openAtlas } from './open-atlas.ts'
import { readPublished } from './published.ts'

/** An action is what a hand does: a click, a tap, a key on what has the focus, a choice from a list. */
const MOST_ACTIONS = 3

type Hand = 'mouse' | 'touch' | 'keyboard'

class Reporter {
  readonly page: Page
  readonly hand: Hand
  actions = 0

  constructor(page: Page, hand: Hand) {
    this.page = page
    this.hand = hand
  }

  /** The first search: what is typed, and the finding taken. */
  async search(query: string, found: string): Promise<void> {
    const { page } = this
    const box = page.getByRole('combobox', { name: words.search.label })
    if (this.hand === 'keyboard') await page.keyboard.press('/')
    else await box.click()
    await page.keyboard.type(query)
    const finding = page.locator(`[data-found="${found}"]`)
    await expect(finding).toHaveAttribute('aria-selected', 'true') // it is the first
    if (this.hand === 'keyboard') await page.keyboard.press('Enter')
    else await finding.click()
  }

  async press(target: Locator): Promise<void> {
    this.actions++
    await target.scrollIntoViewIfNeeded()
    if (this.hand === 'touch') await target.tap()
    else if (this.hand === 'mouse') await target.click()
    else {
      await target.focus()
      // A checkbox is toggled by the space bar, everything else answers to Enter as well.
      const isBox = await target.evaluate((element) => element instanceof HTMLInputElement)
      await this.page.keyboard.press(isBox ? 'Space' : 'Enter')
    }
  }

  /** The filters: beside the map, or in the sheet that a button opens where they have no room. */
  async filters(): Promise<Locator> {
    const sheet = this.page.getByRole('button', { name: words.filters.open(0), exact: true })
    if (!(await sheet.isVisible())) return this.page.locator('.side .filters')
    await this.press(sheet)
    return this.page.getByRole('dialog', { name: words.filters.label })
  }

  async choose(list: Locator, option: string): Promise<void> {
    this.actions++
    await list.selectOption({ label: option })
  }
}

for (const [hand, viewport] of [
  ['mouse', { width: 1280, height: 720 }],
  ['touch', { width: 390, height: 844 }],
  ['keyboard', { width: 1440, height: 900 }],
] as const) {
  test.describe(`by ${hand}`, () => {
    test.use({ webGL: false, viewport, hasTouch: hand === 'touch', reducedMotion: 'reduce' })

    test('each question is answered in three actions at most', async ({ page }) => {
      await openAtlas(page, '', 'data')
      /** Each from the whole atlas on, as it is there after a load. */
      const question = (asked: string, answer: (reporter: Reporter) => Promise<void>) =>
        test.step(asked, async () => {
          if (await page.getByRole('dialog').count()) await page.keyboard.press('Escape')
          await goToView(page, '')
          await expect(page.locator('.panel'), asked).toHaveCount(0)
          const reporter = new Reporter(page, hand)
          await answer(reporter)
          expect(reporter.actions, asked).toBeLessThanOrEqual(MOST_ACTIONS)
        })

      await question('what is known of Kyrgyzstan?', async (reporter) => {
        const { features } = await readPublished(page.request)
        await reporter.search('kyrg', 'country-KGZ')
        const panel = page.locator('.panel')
        await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kyrgyzstan')
        const own = features.filter((feature) => feature.properties.country === 'KGZ')
        await expect(panel.locator('article[data-mention]')).toHaveCount(own.length)
        for (const { properties } of own) await expect(panel).toContainText(properties.title)
      })

      await question('what happened in Switzerland in 2015, and who says so?', async (reporter) => {
        const { features } = await readPublished(page.request)
        const wanted = features.filter(
          ({ properties }) => properties.country === 'CHE' && properties.when === '2015',
        )
        expect(wanted).toHaveLength(1)
        const [feature] = wanted
        await reporter.search('swit', 'country-CHE')
        const card = page.locator(`article[data-mention="${feature?.properties.mention}"]`)
        await card.scrollIntoViewIfNeeded()
        await expect(card).toContainText('2015')
        await expect(card).toContainText(feature?.properties.title ?? '')
        await expect(card.locator('.passage')).toContainText('Jordan Link, Center for American Progress')
        await reporter.press(card.getByRole('button', { name: words.statuses.reported }))
        await expect(card).toContainText(words.statusMeanings.reported)
        await expect(card.getByRole('link', { name: words.panel.open })).toHaveAttribute('href', /#:~:text=/)
      })

      await question('which mentions are only claimed by Beijing?', async (reporter) => {
        const { features } = await (await page.request.get('data/mentions.geojson')).json()
        const claimed = new Set<string>(
          features.flatMap(({ properties }: { properties: { mention: string; status: string } }) =>
            properties.status === 'claimed' ? [properties.mention] : [],
          ),
        )
        expect(claimed.size).toBeGreaterThan(0)
        const filters = await reporter.filters()
        await reporter.press(filters.locator('.facets > summary'))
        await reporter.press(
          filters.getByRole('checkbox', { name: new RegExp(`^${words.statuses.claimed}`) }),
        )
        await expect(page.locator('.view .results').first()).toHaveAttribute(
          'data-mentions',
          String(claimed.size),
        )
        const rows = page.locator('#table tr[data-mention]')
        await expect(rows).toHaveCount(claimed.size)
        const shown = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-mention')))
        expect(new Set(shown)).toEqual(claimed)
      })

      await question('how are the Mekong patrols cited?', async (reporter) => {
        await reporter.search('mekong', 'link-2022-077-1')
        const card = page.locator('article[data-mention="link-2022-077-1"]')
        await reporter.press(card.locator('.cite > summary'))
        await expect(card.locator('[data-cites="document"] pre')).toContainText('Link, J. (2022')
        const entry = card.locator('[data-cites="entry"] pre')
        await expect(entry).toContainText('China Security Cooperation Atlas')
        await expect(entry).toContainText('?mention=link-2022-077-1')
        await reporter.press(card.getByRole('radio', { name: words.cite.styles.bibtex }))
        await expect(entry).toContainText('@')
      })

      await question('how do Tanzania, Uganda and Kenya compare?', async (reporter) => {
        await reporter.search('tanz', 'country-TZA')
        const panel = page.locator('.panel')
        await reporter.choose(panel.getByLabel(words.compare.with), 'Uganda')
        await expect(panel).toHaveAttribute('data-compare', 'TZA,UGA')
        await reporter.choose(panel.getByLabel(words.compare.with), 'Kenya')
        await expect(panel).toHaveAttribute('data-compare', 'TZA,UGA,KEN')
        await expect(panel.getByRole('columnheader')).toHaveCount(3)
        await expect(panel.locator('td[data-country="UGA"]')).toContainText(words.panel.silentCountry)
        await expect.poll(() => new URL(page.url()).searchParams.get('compare')).toBe('TZA,UGA,KEN')
      })

      await question('what are South-East Asia’s renditions, as a file?', async (reporter) => {
        await reporter.search('south-east asia', 'region-035')
        const panel = page.locator('.panel')
        await expect(panel).toHaveAttribute('data-region', '035')
        const filters = await reporter.filters()
        await reporter.press(
          filters.getByRole('button', {
            name: words.filters.onlyThis(words.activities.rendition),
            exact: true,
          }),
        )
        const saved = page.waitForEvent('download')
        await reporter.press(
          panel
            .getByRole('group', { name: words.download.profile })
            .getByRole('button', { name: words.download.formats.json, exact: true }),
        )
        const file = await saved
        expect(file.suggestedFilename()).toBe('atlas-south-eastern-asia-rendition.json')
        const { mentions } = JSON.parse(readFileSync(await file.path(), 'utf8'))
        expect(mentions.length).toBeGreaterThan(0)
        await expect(panel).toHaveAttribute('data-mentions', String(mentions.length))
        for (const { activity } of mentions) expect(activity).toBe('rendition')
      })
    })
  })
}
