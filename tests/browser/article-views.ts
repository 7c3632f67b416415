/** Twenty embeds of one article, each with another view or other flags: what an editor could have chosen. */
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { DEFAULT_EMBED_FLAGS, type EmbedFlags, writeEmbedFlags } from '../../src/domain/embed-flags.ts'
import { DEFAULT_VIEW, shareView, type View } from '../../src/domain/view.ts'
import { rangeOf } from '../../src/domain/years.ts'
import type { Filters } from './expected-totals.ts'

export interface ArticleView {
  readonly view: View
  readonly flags: EmbedFlags
  /** What follows the question mark. */
  readonly query: string
  /** The same for whoever counts afresh. */
  readonly filters: Filters
}

export const ARTICLE_VIEWS: readonly ArticleView[] = [
  articleView(),
  articleView({ activities: ['training'] }),
  articleView({ activities: ['agreement', 'joint-patrol'] }),
  articleView({ activities: ['rendition'] }, { theme: 'dark' }),
  articleView({ activities: ['surveillance-export'] }, { plain: true }),
  articleView({ activities: ['material-assistance', 'diplomacy'] }, { legend: false }),
  articleView({ years: { from: 2013, to: 2018 } }, { filters: false }),
  articleView({ years: { from: 2019, to: 2022 }, uncertain: false }),
  articleView({ years: { from: 1995, to: 2005 } }, { table: false }),
  articleView({ uncertain: false, years: { from: 2000, to: 2010 } }),
  articleView({ country: 'TZA' }),
  articleView({ country: 'ITA', activities: ['joint-patrol'] }, { theme: 'light' }),
  articleView({ compare: ['KEN', 'ZMB'] }),
  articleView({ camera: { longitude: 20, latitude: 0, zoom: 1.5 } }),
  articleView({ country: 'KHM', camera: { longitude: 105, latitude: 12, zoom: 2 } }),
  articleView({}, { legend: false, filters: false }),
  articleView({ activities: [] }),
  articleView({}, { theme: 'dark', plain: true, legend: false, table: false, filters: false }),
  articleView({ years: { from: 2022, to: 2022 } }, { plain: true }),
  articleView({ activities: ['training', 'rendition'], years: { from: 2010, to: 2020 }, country: 'EGY' }),
]

export function articleView(change: Partial<View> = {}, flags: Partial<EmbedFlags> = {}): ArticleView {
  const view = { ...DEFAULT_VIEW, ...change }
  const all = { ...DEFAULT_EMBED_FLAGS, ...flags }
  const { activities, years, uncertain } = view
  const range = rangeOf(years)
  return {
    view,
    flags: all,
    query: `${shareView(view)}&${writeEmbedFlags(all)}`,
    filters: {
      activities: ACTIVITIES.filter((activity) => activities.includes(activity)),
      years: range ? [range.from, range.to] : 'all',
      uncertain,
    },
  }
}
