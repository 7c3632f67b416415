/** What the statuses and dates of this page mean: no more of them than occur here. */
import type { ReactNode } from 'react'
import { DATE_FORMS, dateForm } from '../domain/date-form.ts'
import { STATUSES } from '../domain/statuses.ts'
import { countryWords } from '../i18n/country-words.ts'
import { describeWhen } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import { useCountry } from './country-context.ts'

export function ReadingSection(): ReactNode {
  const mentions = useCountry().selected.map(({ mention }) => mention)
  const statuses = STATUSES.filter((status) => mentions.some((mention) => mention.status === status))
  const forms = DATE_FORMS.flatMap((form) => {
    const example = mentions.find((mention) => dateForm(mention) === form)
    return example ? [{ form, example: describeWhen(example.when) }] : []
  })
  return (
    <section className="country-reading" aria-labelledby="reading">
      <h2 id="reading">{countryWords.reading.title}</h2>
      <h3>{countryWords.reading.statuses}</h3>
      <dl>
        {statuses.map((status) => (
          <div key={status}>
            <dt>
              <span className="status" data-status={status}>
                {words.statuses[status]}
              </span>
            </dt>
            <dd>{words.statusMeanings[status]}</dd>
          </div>
        ))}
      </dl>
      <h3>{countryWords.reading.dates}</h3>
      <dl>
        {forms.map(({ form, example }) => (
          <div key={form}>
            <dt>{example}</dt>
            <dd>{words.datingMeanings[form]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
