/** The mentions of the country under their activities, in the order of every list. */
import type { ReactNode } from 'react'
import { ACTIVITIES } from '../domain/activities.ts'
import { words } from '../i18n/words.ts'
import { useCountry } from './country-context.ts'
import { MarkSign } from './mark-sign.tsx'
import { MentionText } from './mention-text.tsx'

export function MentionSections(): ReactNode {
  const { selected } = useCountry()
  return (
    <>
      {ACTIVITIES.flatMap((activity) => {
        const own = selected.filter(({ mention }) => mention.activity === activity)
        if (own.length === 0) return []
        return (
          <section key={activity} data-activity={activity} aria-labelledby={activity}>
            <h2 id={activity}>
              <MarkSign activity={activity} size={15} /> {words.activities[activity]}{' '}
              <span className="country-number">{own.length}</span>
            </h2>
            {own.map((one) => (
              <MentionText key={one.mention.mention} {...one} />
            ))}
          </section>
        )
      })}
    </>
  )
}
