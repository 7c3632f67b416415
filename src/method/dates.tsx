/** The forms of a date, and what each answers to a choice of years: by the same rule as on the map. */
import type { ReactNode } from 'react'
import { DATE_FORMS, dateForm } from '../domain/date-form.ts'
import { pickExample } from '../domain/pick-example.ts'
import { matchYears } from '../domain/years.ts'
import { describeWhen } from '../i18n/describe.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { MarkSign } from './mark-sign.tsx'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'
import { mentionAddress } from './page-address.ts'
import { WideTable } from './wide-table.tsx'

/** How many of the latest years a reader is shown as a choice. */
const SPAN = 10

export function Dates(): ReactNode {
  const { mentions, extent } = useMethod().dataset
  const years = { from: Math.max(extent.from, extent.to - SPAN + 1), to: extent.to }
  const { dates } = methodWords
  return (
    <MethodSection section="dates" lead={dates.lead}>
      <p className="mark-key">
        <span>
          <MarkSign activity="training" /> {dates.filled}
        </span>
        <span>
          <MarkSign activity="training" certain={false} /> {dates.hollow}
        </span>
      </p>
      <p>
        {dates.filter(years.from, years.to)} {dates.all}
      </p>
      <WideTable caption={dates.caption}>
        <thead>
          <tr>
            <th scope="col">{dates.form}</th>
            <th scope="col" className="number">
              {dates.mentions}
            </th>
            <th scope="col">{dates.example}</th>
            <th scope="col">{dates.match(years.from, years.to)}</th>
          </tr>
        </thead>
        <tbody>
          {DATE_FORMS.map((form) => {
            const own = mentions.filter((mention) => dateForm(mention) === form)
            const example = pickExample(own, new Set())
            return (
              <tr key={form} data-form={form}>
                <th scope="row">
                  {dates.forms[form]}
                  <span className="hint">{words.datingMeanings[form]}</span>
                </th>
                <td className="number">{own.length}</td>
                <td>
                  {example && (
                    <>
                      {describeWhen(example.when)}:{' '}
                      <a href={mentionAddress(example.mention)}>{example.title}</a>
                    </>
                  )}
                </td>
                <td>{example && dates.matches[matchYears(example, years)]}</td>
              </tr>
            )
          })}
        </tbody>
      </WideTable>
    </MethodSection>
  )
}
