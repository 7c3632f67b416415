/** All that the documents report of one country, and what their silence means. */
import { type ReactNode, useEffect, useRef } from 'react'
import { isChina } from '../domain/countries.ts'
import { countSelected } from '../domain/counts.ts'
import { words } from '../i18n/words.ts'
import { closeCountry, resetFilters, useAtlas } from '../state/atlas-store.ts'
import { useDataset, useSummaries } from '../state/selectors.ts'
import { MentionCard } from './mention-card.tsx'

export function CountryPanel({ code }: { readonly code: string }): ReactNode {
  const { countryByCode, mentions, atlas } = useDataset()
  const summary = useSummaries().get(code)
  const picked = useAtlas((state) => state.pickedMention)
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)
  const country = countryByCode.get(code)
  const all = mentions.filter((mention) => mention.countries.includes(code))
  const selected = summary?.selected ?? []
  const hidden = all.length - selected.length
  const region = atlas.regions.find((one) => one.m49 === country?.region)

  // Focus comes to the panel with each country and goes back, on closing, to where the first was opened from.
  useEffect(() => {
    opener.current = document.activeElement
    return () => {
      const back = opener.current
      if (back instanceof HTMLElement && back.isConnected && back !== document.body) {
        back.focus({ preventScroll: back.getAttribute('role') === 'listbox' })
      } else
        document.querySelector<HTMLElement>('#countries [role="listbox"]')?.focus({ preventScroll: true })
    }
  }, [])
  // Each country takes the focus anew, but one that an address opens leaves it where the reader begins.
  useEffect(() => {
    if (!useAtlas.getState().openedByReader) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [code])
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) closeCountry()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [])

  const { certain, uncertain } = countSelected(selected)
  return (
    <aside
      className="panel"
      aria-labelledby="panel-title"
      data-country={code}
      data-mentions={selected.length}
    >
      <header className="panel-head">
        {region && <p className="panel-region">{region.name}</p>}
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {country?.name ?? code}
        </h2>
        <button type="button" className="panel-close" onClick={closeCountry} aria-label={words.panel.close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </header>
      <p className="panel-summary">{summarise()}</p>
      {hidden > 0 && (
        <p className="panel-hidden">
          {words.panel.hidden(hidden)}{' '}
          <button type="button" className="link-button" onClick={resetFilters}>
            {words.filters.reset}
          </button>
        </p>
      )}
      <div className="mentions">
        {selected.map((one) => (
          <MentionCard
            key={one.mention.mention}
            mention={one.mention}
            country={code}
            certain={one.certain}
            picked={one.mention.mention === picked}
          />
        ))}
      </div>
      {selected.length > 0 && <p className="panel-silence">{words.panel.silence}</p>}
    </aside>
  )

  function summarise(): string {
    if (!country) return words.panel.unknown(code)
    if (isChina(code)) return words.panel.china
    if (all.length === 0) return words.panel.silentCountry
    if (selected.length === 0) return words.panel.none
    const documents = new Set(selected.map((one) => one.mention.document)).size
    return words.panel.summary(selected.length, documents, certain, uncertain)
  }
}
