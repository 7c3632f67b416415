/** The mentions of a country under their activities, short enough for paper. */
import type { ReactNode } from 'react'
import { ACTIVITIES } from '../domain/activities.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { describeQuantity, describeWhen } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import { mentionSource } from './mention-source.ts'
import { PrintSign } from './print-sign.tsx'

interface CountryMentionsProps {
  readonly dataset: Dataset
  readonly selected: readonly SelectedMention[]
}

export function CountryMentions({ dataset, selected }: CountryMentionsProps): ReactNode {
  return (
    <>
      {ACTIVITIES.flatMap((activity) => {
        const own = selected.filter(({ mention }) => mention.activity === activity)
        if (own.length === 0) return []
        return (
          <section key={activity} data-activity={activity}>
            <h3>{words.activities[activity]}</h3>
            {own.map((one) => (
              <ShortMention key={one.mention.mention} dataset={dataset} {...one} />
            ))}
          </section>
        )
      })}
    </>
  )
}

interface ShortMentionProps extends Pick<SelectedMention, 'mention' | 'certain'> {
  readonly dataset: Dataset
}

function ShortMention({ dataset, mention, certain }: ShortMentionProps): ReactNode {
  const { activity, title, summary, when, status, via, quantity } = mention
  const facts = [
    describeWhen(when),
    via ? `${words.statuses[status]}, ${words.panel.accordingTo(via)}` : words.statuses[status],
    ...(quantity ? [describeQuantity(quantity)] : []),
    mentionSource(dataset, mention),
  ]
  return (
    <div className="short-mention" data-mention={mention.mention} data-certain={certain}>
      <p>
        <PrintSign entry={{ entry: 'activity', activity }} certain={certain} /> <strong>{title}.</strong>{' '}
        {summary}
      </p>
      <p className="sheet-facts">{facts.join(' · ')}</p>
    </div>
  )
}
