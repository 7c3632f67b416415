/** The five statuses: definition, near miss, count, and a mention of each. */
import type { ReactNode } from 'react'
import { STATUSES } from '../domain/statuses.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { DefinitionText } from './definition-text.tsx'
import { Example } from './example.tsx'
import { CHAPTERS, findEntry } from './find-chapter.ts'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'
import { anchorOf, viewAddress } from './page-address.ts'
import { pickExamples } from './pick-examples.ts'

export function Statuses(): ReactNode {
  const { dataset, facts } = useMethod()
  const examples = pickExamples(dataset.mentions).statuses
  return (
    <MethodSection section="statuses" lead={methodWords.statuses.lead}>
      {STATUSES.map((status) => {
        const count = dataset.mentions.filter((mention) => mention.status === status).length
        return (
          <section key={status} className="entry" aria-labelledby={anchorOf('status', status)}>
            <h3 id={anchorOf('status', status)}>
              <span className="status" data-status={status}>
                {words.statuses[status]}
              </span>{' '}
              <a className="count" href={viewAddress({ statuses: [status] })}>
                {words.mentions(count)}
              </a>
            </h3>
            <DefinitionText entry={findEntry(facts.codebook, CHAPTERS.statuses, status)} />
            <Example mention={examples.get(status)} />
          </section>
        )
      })}
    </MethodSection>
  )
}
