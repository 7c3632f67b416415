/** The codebook from its first to its last line. */
import type { ReactNode } from 'react'
import { methodWords } from '../i18n/method-words.ts'
import { Markdown } from './markdown.tsx'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'
import { anchorOf } from './page-address.ts'

export function WholeCodebook(): ReactNode {
  const { opening, chapters } = useMethod().facts.codebook
  return (
    <MethodSection section="codebook" lead={methodWords.codebook.lead}>
      <div className="codebook">
        <Markdown text={opening} />
        {chapters.map(({ heading, text, entries }) => (
          <section key={heading} aria-labelledby={anchorOf('codebook', heading)}>
            <h3 id={anchorOf('codebook', heading)}>{heading}</h3>
            <Markdown text={text} />
            {entries.map((entry) => {
              const Heading = entry.level === 3 ? 'h4' : 'h5'
              return (
                <div key={entry.heading} className="codebook-entry" data-level={entry.level}>
                  <Heading id={anchorOf('codebook', heading, entry.heading)}>
                    <code>{entry.heading}</code>
                  </Heading>
                  <Markdown text={entry.text} />
                </div>
              )
            })}
          </section>
        ))}
      </div>
    </MethodSection>
  )
}
