/** What lies beyond the documents of the atlas: a source from the other side, and what other states do, each as a task. */
import type { ReactNode } from 'react'
import type { Lesson } from '../domain/lesson.ts'
import { handoutWords } from '../i18n/handout-words.ts'

const { guide: says } = handoutWords

export function GuideBeyond({
  otherSide,
  comparison,
}: Pick<Lesson['guide'], 'otherSide' | 'comparison'>): ReactNode {
  const { reference, address } = otherSide
  return (
    <>
      <section>
        <h2>{says.otherSide}</h2>
        <p>{otherSide.says}</p>
        <p>
          <strong>{says.reference}</strong> {address === null ? reference : <a href={address}>{reference}</a>}
          {'. '}
          {address === null && says.noAddress}
        </p>
        <p>
          <strong>{says.task}</strong> {otherSide.ask}
        </p>
      </section>
      <section>
        <h2>{says.comparison}</h2>
        <p>{comparison.about}</p>
        <p>
          <strong>{says.task}</strong> {comparison.ask}
        </p>
        <p>
          <strong>{says.where}</strong> {comparison.where}
        </p>
      </section>
    </>
  )
}
