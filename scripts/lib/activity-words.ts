/** Words that hint at an activity, and where a text has them. A hint for whoever codes, never a finding. */
import * as v from 'valibot'
import { ACTIVITIES, type Activity } from '../../src/domain/activities.ts'
import { TEXT_GAP } from './text-gap.ts'

/** Letters, with a star for any ending; several such words with a space or a hyphen between them. */
const SPELLING = /^\p{L}+\*?(?:[ -]\p{L}+\*?)*$/u

/** A row of data/activity-words.yaml, which says how a word is written. */
export const activityWordsSchema = v.strictObject({
  activity: v.picklist(ACTIVITIES as readonly [Activity, ...Activity[]], 'unknown activity'),
  words: v.pipe(
    v.array(v.pipe(v.string(), v.regex(SPELLING, 'words of letters, each with a star for any ending'))),
    v.minLength(1, 'needs a word'),
  ),
})

export type ActivityWords = Readonly<v.InferOutput<typeof activityWordsSchema>>

export interface ActivityWordFound {
  readonly activity: Activity
  /** As the list writes it, with its stars: never the text's own words. */
  readonly word: string
  /** Offset in the text. */
  readonly start: number
}

/** In the order of the text; of two that begin at one place, the longer first. */
export function findActivityWords(text: string, list: readonly ActivityWords[]): ActivityWordFound[] {
  const found = list.flatMap(({ activity, words }) =>
    words.flatMap((word) =>
      Array.from(text.matchAll(patternOf(word)), (match) => ({ activity, word, start: match.index })),
    ),
  )
  return found.sort((a, b) => a.start - b.start || b.word.length - a.word.length)
}

function patternOf(word: string): RegExp {
  const parts = word.split(/[ -]/).map((part) => part.replace('*', String.raw`\p{L}*`))
  return new RegExp(String.raw`(?<![\p{L}\p{M}])${parts.join(`(?:-|${TEXT_GAP})`)}(?![\p{L}\p{M}])`, 'giu')
}
