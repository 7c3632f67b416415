/** What a reader can change: activities, which are the marks' legend too, years, and the country to read about. */
import type { ReactNode } from 'react'
import { ACTIVITIES, type Activity } from '../domain/activities.ts'
import { isChina } from '../domain/countries.ts'
import { summariseCountries } from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { SelectedMention } from '../domain/selection.ts'
import type { YearRange } from '../domain/years.ts'
import { embedWords } from '../i18n/embed-words.ts'
import { words } from '../i18n/words.ts'
import { paintMark } from '../picture/paint-marks.ts'
import { PALETTE_OF_VARIABLES } from '../picture/palette-variables.ts'
import { SvgTree } from '../ui/svg-tree.tsx'

interface EmbedControlsProps {
  readonly dataset: Dataset
  readonly selected: readonly SelectedMention[]
}

export function EmbedControls({ dataset, selected }: EmbedControlsProps): ReactNode {
  const { extent } = dataset
  return (
    <form className="embed-controls">
      <fieldset className="embed-activities">
        <legend className="visually-hidden">{embedWords.activities}</legend>
        {ACTIVITIES.map((activity) => (
          <label key={activity} data-activity={activity}>
            <input type="checkbox" name="activities" value={activity} defaultChecked />
            <MarkSign activity={activity} />
            {words.activities[activity]}{' '}
            <b>{selected.filter(({ mention }) => mention.activity === activity).length}</b>
          </label>
        ))}
      </fieldset>
      <div className="embed-choices">
        <fieldset className="embed-years">
          <legend className="visually-hidden">{embedWords.years.label}</legend>
          <label>
            {embedWords.years.label}{' '}
            <select name="from" defaultValue={extent.from}>
              {yearOptions(extent)}
            </select>
          </label>
          <label>
            {embedWords.years.to}{' '}
            <select name="to" defaultValue={extent.to}>
              {yearOptions(extent)}
            </select>
          </label>
          <label>
            <input type="checkbox" name="uncertain" defaultChecked /> {embedWords.years.uncertain}
          </label>
        </fieldset>
        <div className="embed-country">
          <label htmlFor="embed-country">{embedWords.country.label}</label>
          <select name="country" id="embed-country" defaultValue="">
            <option value="">{embedWords.country.choose}</option>
            <optgroup label={embedWords.country.matching}>{countryOptions(dataset, selected)}</optgroup>
          </select>
          <button type="button" data-do="country">
            {embedWords.country.show}
          </button>
        </div>
      </div>
    </form>
  )
}

function yearOptions({ from, to }: YearRange): ReactNode {
  return Array.from({ length: to - from + 1 }, (_, index) => (
    <option key={from + index} value={from + index}>
      {from + index}
    </option>
  ))
}

function countryOptions({ countryByCode }: Dataset, selected: readonly SelectedMention[]): ReactNode {
  return [...summariseCountries(selected).values()]
    .filter(({ country }) => !isChina(country))
    .map((summary) => ({ ...summary, name: countryByCode.get(summary.country)?.name ?? summary.country }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ country, name, selected: own }) => (
      <option key={country} value={country}>
        {embedWords.country.option(name, own.length)}
      </option>
    ))
}

const SIZE = 12

function MarkSign({ activity }: { readonly activity: Activity }): ReactNode {
  const side = SIZE + 5
  return (
    <svg width={side} height={side} viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} aria-hidden="true">
      <SvgTree node={paintMark({ activity, certain: true }, SIZE, PALETTE_OF_VARIABLES)} />
    </svg>
  )
}
