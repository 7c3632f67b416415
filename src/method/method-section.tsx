/** A part of the page: an anchor, a heading, and what stands below. */
import type { ReactNode } from 'react'
import { methodWords } from '../i18n/method-words.ts'
import type { Section } from './page-address.ts'

interface MethodSectionProps {
  readonly section: Section
  readonly lead?: string
  readonly children: ReactNode
}

export function MethodSection({ section, lead, children }: MethodSectionProps): ReactNode {
  return (
    <section id={section} aria-labelledby={`${section}-title`}>
      <h2 id={`${section}-title`}>{methodWords[section].title}</h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  )
}
