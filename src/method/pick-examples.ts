/** The mentions that stand as examples on the page: one for each activity and each status, no one twice where it can be helped. */
import { ACTIVITIES, type Activity } from '../domain/activities.ts'
import type { Mention } from '../domain/mention.ts'
import { pickExample } from '../domain/pick-example.ts'
import { STATUSES, type Status } from '../domain/statuses.ts'

export interface Examples {
  readonly activities: ReadonlyMap<Activity, Mention | undefined>
  readonly statuses: ReadonlyMap<Status, Mention | undefined>
}

export function pickExamples(mentions: readonly Mention[]): Examples {
  const shown = new Set<string>()
  const pick = (candidates: readonly Mention[]) => {
    const example = pickExample(candidates, shown)
    if (example) shown.add(example.mention)
    return example
  }
  const activities = ACTIVITIES.map((activity) => {
    const own = mentions.filter((mention) => mention.activity === activity)
    // What an activity is should be shown by one of which nobody doubts that it happened.
    const reported = own.filter(({ status }) => status === 'reported')
    return [activity, pick(reported.length > 0 ? reported : own)] as const
  })
  const statuses = STATUSES.map(
    (status) => [status, pick(mentions.filter((mention) => mention.status === status))] as const,
  )
  return { activities: new Map(activities), statuses: new Map(statuses) }
}
