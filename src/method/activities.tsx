/** The seven activities: definition, near miss, kinds with their counts, and a mention of each. */
import type { ReactNode } from 'react'
import { ACTIVITIES, ACTIVITY_KINDS, type Activity } from '../domain/activities.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { DefinitionText } from './definition-text.tsx'
import { Example } from './example.tsx'
import { CHAPTERS, findEntry } from './find-chapter.ts'
import { MarkSign } from './mark-sign.tsx'
import { Markdown } from './markdown.tsx'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'
import { anchorOf, viewAddress } from './page-address.ts'
import { pickExamples } from './pick-examples.ts'

export function Activities(): ReactNode {
  const { dataset } = useMethod()
  const examples = pickExamples(dataset.mentions).activities
  return (
    <MethodSection section="activities" lead={methodWords.activities.lead}>
      {ACTIVITIES.map((activity) => (
        <OneActivity
          key={activity}
          activity={activity}
          example={<Example mention={examples.get(activity)} />}
        />
      ))}
    </MethodSection>
  )
}

function OneActivity({
  activity,
  example,
}: {
  readonly activity: Activity
  readonly example: ReactNode
}): ReactNode {
  const { dataset, facts } = useMethod()
  const own = dataset.mentions.filter((mention) => mention.activity === activity)
  const { kind, meaning, mentions, caption } = methodWords.activities
  return (
    <section className="entry" aria-labelledby={anchorOf('activity', activity)}>
      <h3 id={anchorOf('activity', activity)}>
        <MarkSign activity={activity} size={15} /> {words.activities[activity]}{' '}
        <a className="count" href={viewAddress({ activities: [activity] })}>
          {words.mentions(own.length)}
        </a>
      </h3>
      <DefinitionText entry={findEntry(facts.codebook, CHAPTERS.activities, activity)} />
      <table className="kinds">
        <caption className="visually-hidden">{caption(words.activities[activity])}</caption>
        <thead>
          <tr>
            <th scope="col">{kind}</th>
            <th scope="col">{meaning}</th>
            <th scope="col" className="number">
              {mentions}
            </th>
          </tr>
        </thead>
        <tbody>
          {ACTIVITY_KINDS[activity].map((one) => (
            <tr key={one} data-kind={one}>
              <th scope="row">{words.kinds[one]}</th>
              <td>
                <Markdown text={findEntry(facts.codebook, CHAPTERS.activities, one).definition} inline />
              </td>
              <td className="number">{own.filter((mention) => mention.kind === one).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {example}
    </section>
  )
}
