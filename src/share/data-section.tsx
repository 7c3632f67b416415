/** The data of the selection as files: which mentions, in which format, under which licence, and how to cite them; and all the data. */
import { type ReactNode, useId, useState } from 'react'
import { countSelected, summariseCountries } from '../domain/counts.ts'
import type { Extract, Scope } from '../domain/extract.ts'
import { nameScope } from '../i18n/describe-extract.ts'
import { words } from '../i18n/words.ts'
import { resetFilters } from '../state/atlas-store.ts'
import { useExtract, useOpenScope } from '../state/selectors.ts'
import { AllData } from './all-data.tsx'
import { DataFiles } from './data-files.tsx'

const WHOLE: Scope = { kind: 'all' }

export function DataSection(): ReactNode {
  const open = useOpenScope()
  const [wantsWhole, setWantsWhole] = useState(false)
  const whole = useExtract(WHOLE)
  const part = useExtract(open ?? WHOLE)
  const extract = wantsWhole || part.selected.length === 0 ? whole : part
  const id = useId()
  return (
    <>
      <section className="download-section" aria-labelledby={id} data-mentions={extract.selected.length}>
        <h3 id={id}>{words.download.data}</h3>
        {open && (
          <fieldset className="download-scope">
            <legend>{words.download.scope}</legend>
            <Choice
              value="open"
              label={words.download.only(nameScope(part.dataset, open))}
              extract={part}
              chosen={extract === part}
              onChoose={() => setWantsWhole(false)}
            />
            <Choice
              value="all"
              label={words.download.all}
              extract={whole}
              chosen={extract === whole}
              onChoose={() => setWantsWhole(true)}
            />
          </fieldset>
        )}
        {!open && whole.selected.length > 0 && <p className="download-count">{countIn(whole)}</p>}
        {extract.selected.length === 0 ? (
          <p>
            {words.empty}{' '}
            <button type="button" className="link-button" onClick={resetFilters}>
              {words.filters.reset}
            </button>
          </p>
        ) : (
          <DataFiles extract={extract} />
        )}
      </section>
      <AllData />
    </>
  )
}

interface ChoiceProps {
  readonly value: string
  readonly label: string
  readonly extract: Extract
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Choice({ value, label, extract, chosen, onChoose }: ChoiceProps): ReactNode {
  return (
    <label>
      <input
        type="radio"
        name="download-scope"
        value={value}
        checked={chosen}
        disabled={extract.selected.length === 0}
        onChange={onChoose}
      />
      <span>
        {label}: {countIn(extract)}
      </span>
    </label>
  )
}

function countIn({ selected }: Extract): string {
  if (selected.length === 0) return words.download.nothing
  const countries = summariseCountries(selected).size
  return words.download.count(words.results(selected.length, countries), countSelected(selected).uncertain)
}
