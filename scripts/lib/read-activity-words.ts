/** Reads from disk the words that hint at an activity. */
import { type ActivityWords, activityWordsSchema } from './activity-words.ts'
import { formatProblem } from './problem.ts'
import { readCheckedList } from './read-checked.ts'
import { readSource } from './seed-folders.ts'

/** @throws with the problems of the list, a line each. */
export function readActivityWords(root: string): ActivityWords[] {
  const { entries, problems } = readCheckedList(
    readSource(root, 'data/activity-words.yaml'),
    activityWordsSchema,
  )
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return entries.map((entry) => entry.value)
}
