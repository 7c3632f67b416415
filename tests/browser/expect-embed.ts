/** What an embed of an article must show for its view: counted afresh from the published features. */
import { expect, type Frame, type Page } from '@playwright/test'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { mapWords } from '../../src/i18n/map-words.ts'
import { words } from '../../src/i18n/words.ts'
import { ARTICLE_VIEWS, type ArticleView } from './article-views.ts'
import { expectTotals } from './expected-totals.ts'
import type { Published } from './published.ts'
import { readEmbed, type SeenEmbed } from './read-embed.ts'
import { countColours } from './read-pixels.ts'
import { captureScreen } from './record-screen.ts'

/** All shapes of countries in the drawing are painted in each view. */
const LAND = 200

/** The map as it stands in the HTML, whatever the address asks for. */
export function expectAllMentions(seen: SeenEmbed, published: Published, flags?: ArticleView['flags']): void {
  const all = ARTICLE_VIEWS[0]
  if (!all) throw new Error('an article without embeds')
  const { mentions, countries } = totalsOf(all, published)
  expectWhole(seen, flags)
  expect(seen.marks).toEqual(marksOf(all, published))
  expect(seen.caption).toContain(mapWords.results(mentions, countries))
}

export async function expectView(
  frame: Frame,
  asked: ArticleView | undefined,
  published: Published,
): Promise<void> {
  if (!asked) throw new Error('an embed without a view')
  const { view, flags } = asked
  const { mentions, countries, uncertain } = totalsOf(asked, published)
  const seen = await readEmbed(frame)
  const open = view.compare.length > 0 ? [...view.compare] : view.country ? [view.country] : []
  expectWhole(seen, flags, namesIn(view, open, published))
  if (view.camera === null && open.length === 0) expect(seen.marks).toEqual(marksOf(asked, published))
  else {
    // Those that stand in the frame.
    expect(marksOf(asked, published)).toMatchObject(seen.marks)
    expect(Object.keys(seen.marks).length).toBeGreaterThan(open.length > 0 ? 0 : 3)
  }
  if (mentions === 0) expect(seen.caption).toContain(mapWords.empty)
  else expect(seen.caption).toContain(mapWords.results(mentions, countries))
  if (uncertain > 0) expect(seen.caption).toContain(mapWords.resultsUncertain(uncertain))
  expect([...seen.outlined].sort()).toEqual(open.sort())
  expect(await frame.locator('html').getAttribute('data-theme')).toBe(flags.theme)
  const dark = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(dark).toBe(flags.theme === 'dark' ? 'rgb(20, 23, 26)' : 'rgb(255, 255, 255)')
}

/**
 * Land, source, note on borders, and what the editor left of title and legend; nothing wider than the frame.
 *
 * @param names that the headline gives, where the map is about something.
 */
export function expectWhole(
  seen: SeenEmbed,
  flags?: ArticleView['flags'],
  names: readonly string[] = [],
): void {
  const { plain = false, legend = true, filters = true } = flags ?? {}
  expect(seen.land).toBeGreaterThan(LAND)
  expect(seen.emptyMarks).toBe(0)
  if (plain || names.length === 0) expect(seen.title).toBe(plain ? '' : words.headline)
  else for (const name of names) expect(seen.title).toContain(name)
  expect(seen.legend.length > 0).toBe(legend)
  expect(seen.activities.length > 0 || (!legend && !filters)).toBe(true)
  expect(seen.foot).toContain('China Security Cooperation Atlas')
  expect(seen.foot).toContain(words.map.borders)
  expect(seen.scrollWidth).toBeLessThanOrEqual(seen.width)
}

/** Of the countries that are open, and of one or two activities. */
function namesIn(
  { activities }: ArticleView['view'],
  open: readonly string[],
  { countries }: Published,
): string[] {
  const few = ACTIVITIES.filter((one) => activities.length < 3 && activities.includes(one))
  return [
    ...few.map((one) => words.activities[one]),
    ...open.map((iso) => countries.find((country) => country.iso === iso)?.name ?? iso),
  ]
}

/** What the screen shows of the map has more than its ground. */
export async function expectPainted(page: Page, index: number, { stage, land }: SeenEmbed): Promise<void> {
  expect(land).toBeGreaterThan(LAND)
  const frame = await page.locator('iframe').nth(index).boundingBox()
  const pixels = await captureScreen(page)
  const box = { ...stage, x: (frame?.x ?? 0) + stage.x, y: (frame?.y ?? 0) + stage.y }
  expect(box.y, 'the map is in the window').toBeGreaterThanOrEqual(-stage.height / 2)
  expect(countColours(pixels, box), `colours of map ${index + 1}`).toBeGreaterThan(2)
}

function totalsOf({ filters }: ArticleView, { features }: Published) {
  return expectTotals(features, filters, filters.activities)
}

/** As readEmbed says them. */
function marksOf(asked: ArticleView, published: Published): Record<string, string[]> {
  const { marks } = totalsOf(asked, published)
  const activities = new Map(
    published.features.map(({ properties: { mention, activity } }) => [mention, activity]),
  )
  return Object.fromEntries(
    Object.entries(marks).map(([country, own]) => [
      country,
      Object.entries(own)
        .map(([mention, certain]) => `${activities.get(mention)} ${certain ? 'solid' : 'hollow'}`)
        .sort(),
    ]),
  )
}
