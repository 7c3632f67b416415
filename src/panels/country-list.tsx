/**
 * The countries of the selection as one tab stop: arrow keys, Home, End and type-ahead move through it and point at
 * the map, Enter opens. The way to every country without a pointer.
 * https://www.w3.org/WAI/ARIA/apg/patterns/listbox/
 */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { countOf } from '../domain/counts.ts'
import { words } from '../i18n/words.ts'
import { openCountry, pointAt } from '../state/atlas-store.ts'
import { useOpened } from '../state/selectors.ts'
import { CountryRow, useCountriesOfList } from './country-row.tsx'

/** Letters typed within this time are one word, in milliseconds. */
const TYPING_PAUSE = 700

export function CountryList(): ReactNode {
  const rows = useCountriesOfList()
  const opened = useOpened()
  const open = opened?.kind === 'country' ? opened.country : null
  const id = useId()
  const [active, setActive] = useState<string | null>(null)
  const typed = useRef({ text: '', at: Number.NEGATIVE_INFINITY })
  const list = useRef<HTMLDivElement>(null)
  const index = Math.max(
    0,
    rows.findIndex((row) => row.country === (active ?? open)),
  )

  const moveTo = (next: number) => {
    const row = rows[Math.min(Math.max(next, 0), rows.length - 1)]
    if (!row) return
    setActive(row.country)
    pointAt(row.country)
    const option = list.current?.querySelector(`[data-country="${row.country}"]`)
    option?.scrollIntoView({ block: 'nearest' })
  }
  const isTyping = (time: number) => time - typed.current.at < TYPING_PAUSE
  const typeAhead = (letter: string, time: number) => {
    typed.current = { text: (isTyping(time) ? typed.current.text : '') + letter.toLowerCase(), at: time }
    const { text } = typed.current
    const start = text.length === 1 ? index + 1 : index
    const order = [...rows.slice(start), ...rows.slice(0, start)]
    const match = order.find((row) => row.name.toLowerCase().startsWith(text))
    if (match) moveTo(rows.indexOf(match))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: index + 8,
      PageUp: index - 8,
    }
    const step = steps[event.key]
    if (step !== undefined) moveTo(step)
    else if (event.key === 'Enter' || (event.key === ' ' && !isTyping(event.timeStamp))) {
      const row = rows[index]
      if (row) openCountry(row.country)
    } else if (
      event.key.length === 1 &&
      event.key !== '/' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      typeAhead(event.key, event.timeStamp)
    } else return
    event.preventDefault()
  }

  return (
    <section className="country-list" id="countries">
      <h3 id={`${id}-label`}>{words.countries.label}</h3>
      <p id={`${id}-hint`} className="hint">
        {words.countries.hint}
      </p>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={rows[index] ? `${id}-${rows[index].country}` : undefined}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const country = countryOf(event.target)
          if (country) openCountry(country)
        }}
        onMouseOver={(event) => pointAt(countryOf(event.target))}
        onMouseLeave={() => pointAt(null)}
        onFocus={() => rows[index] && setActive(rows[index].country)}
        onBlur={() => pointAt(null)}
      >
        {rows.map((row) => (
          <div
            key={row.country}
            id={`${id}-${row.country}`}
            role="option"
            tabIndex={-1}
            aria-selected={row.country === open}
            data-country={row.country}
            data-active={row.country === active}
            data-mentions={countOf(row)}
          >
            <CountryRow country={row} />
          </div>
        ))}
      </div>
    </section>
  )
}

/** The country of the option under an event. */
function countryOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[role="option"]')?.getAttribute('data-country') ?? null)
    : null
}
