/** The data in six figures. */
import type { ReactNode } from 'react'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { useMethod } from './method-context.ts'
import { sumAccounts } from './sum-accounts.ts'

export function KeyFigures(): ReactNode {
  const { atlas, mentions } = useMethod().dataset
  const sum = sumAccounts(atlas.accounts, mentions)
  const { keyFigures } = methodWords
  const figures = [
    [sum.mentions, keyFigures.mentions],
    [sum.countries, keyFigures.countries],
    [sum.totals, keyFigures.totals],
    [atlas.documents.length, keyFigures.documents],
    [sum.countryLines.all + sum.figureLines.all + sum.lookalikes, keyFigures.lines],
    [sum.open, keyFigures.open],
  ] as const
  return (
    <ul className="key-figures" aria-label={keyFigures.label}>
      {figures.map(([figure, name]) => (
        <li key={name}>
          <b>{words.number(figure)}</b> {name}
        </li>
      ))}
    </ul>
  )
}
