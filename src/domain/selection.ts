/** Which mentions a reader sees, and how sure it is that they belong to the years chosen. */
import type { Activity } from './activities.ts'
import type { Mention } from './mention.ts'
import { matchYears, type YearRange } from './years.ts'

export interface Selection {
  readonly activities: readonly Activity[]
  /** `all` is no year filter: every mention shows, dated or not. */
  readonly years: YearRange | 'all'
  /** Whether mentions that only may fall into the years are shown too. */
  readonly uncertain: boolean
}

export interface SelectedMention {
  readonly mention: Mention
  /** False where the mark is hollow: the date is not certain, or not certain to fall into the years. */
  readonly certain: boolean
}

export function select(mentions: readonly Mention[], selection: Selection): SelectedMention[] {
  return mentions.flatMap((mention) => {
    if (!selection.activities.includes(mention.activity)) return []
    if (selection.years === 'all') return [{ mention, certain: mention.dating === 'during' }]
    const match = matchYears(mention, selection.years)
    if (match === 'no' || (match === 'maybe' && !selection.uncertain)) return []
    return [{ mention, certain: match === 'yes' }]
  })
}
