/** The mentions of a profile under their activities, in the order of every list. */
import type { ReactNode } from 'react'
import { ACTIVITIES } from '../../domain/activities.ts'
import type { SelectedMention } from '../../domain/selection.ts'
import { words } from '../../i18n/words.ts'
import { MarkIcon } from '../mark-icon.tsx'
import { MentionCard } from './mention-card.tsx'

interface MentionsByActivityProps {
  readonly selected: readonly SelectedMention[]
  /** Whose profile this is; null in a region's, where each mention names all its countries. */
  readonly country: string | null
  readonly picked: string | null
}

export function MentionsByActivity({ selected, country, picked }: MentionsByActivityProps): ReactNode {
  return (
    <>
      {ACTIVITIES.flatMap((activity) => {
        const own = selected.filter(({ mention }) => mention.activity === activity)
        if (own.length === 0) return []
        const id = `panel-${activity}-${country ?? 'region'}`
        return (
          <section
            key={activity}
            className="panel-section mentions"
            data-activity={activity}
            aria-labelledby={id}
          >
            <h3 id={id}>
              <MarkIcon activity={activity} /> {words.activities[activity]}{' '}
              <span className="panel-count">{own.length}</span>
            </h3>
            {own.map(({ mention, certain }) => (
              <MentionCard
                key={mention.mention}
                mention={mention}
                country={country}
                certain={certain}
                picked={mention.mention === picked}
              />
            ))}
          </section>
        )
      })}
    </>
  )
}
