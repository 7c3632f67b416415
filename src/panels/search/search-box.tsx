/** One box to look for countries, regions, activities, and words of mentions. `/` puts the focus into it. */
import { useCombobox } from 'downshift'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset } from '../../domain/dataset.ts'
import { words } from '../../i18n/words.ts'
import { askMapFor, chooseOnly, openCountry, openRegion, setActivities } from '../../state/atlas-store.ts'
import { useDataset } from '../../state/selectors.ts'
import { isComposing } from '../../ui/is-composing.ts'
import { MarkIcon } from '../mark-icon.tsx'
import type { Entry } from './search-index.ts'
import { useSearch } from './use-search.ts'

/** As many as one name has mentions, and some: the list scrolls. */
const MOST = 80

/** Why nothing is found. */
const NOTHING = {
  ready: words.search.none,
  waiting: words.search.waiting,
  failed: words.search.failed,
} as const

export function SearchBox(): ReactNode {
  const dataset = useDataset()
  const [asked, setAsked] = useState(0)
  const { state, find } = useSearch(dataset, asked)
  const [query, setQuery] = useState('')
  const found = useMemo(() => [...find(query, MOST)], [find, query])
  const input = useRef<HTMLInputElement>(null)
  // Enter that comes before the search does is kept for the first finding.
  const [isEntered, setIsEntered] = useState(false)
  useEffect(() => {
    if (!isEntered || state === 'waiting') return
    setIsEntered(false)
    const [first] = found
    if (!first) return
    setQuery('')
    choose(first, dataset)
  }, [isEntered, state, found, dataset])
  useSlash(input)
  const { getInputProps, getMenuProps, getItemProps, isOpen, highlightedIndex } = useCombobox({
    items: found,
    inputValue: query,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (entry) => entry?.title ?? '',
    itemToKey: (entry) => entry?.id,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      setQuery('')
      choose(selectedItem, dataset)
    },
    getA11yStatusMessage: ({ isOpen: open }) =>
      open && query !== '' && state === 'ready' ? words.search.found(found.length) : '',
  })
  const shown = isOpen && query.trim() !== ''
  return (
    <search className="search">
      <input
        {...getInputProps({
          ref: input,
          // Set here and not by the hook, whose answer comes a render too late for fast typing.
          onChange: (event) => {
            setQuery((event.target as HTMLInputElement).value)
            setIsEntered(false)
          },
          onKeyDown: (event) => {
            if (isComposing(event.nativeEvent)) {
              // Asked of downshift in its own way: https://github.com/downshift-js/downshift#customizing-handlers
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
            } else if (event.key === 'Enter' && state === 'waiting' && query !== '') setIsEntered(true)
          },
          onFocus: () => setAsked(asked + 1),
          'aria-label': words.search.label,
          'aria-labelledby': undefined,
        })}
        {...(found.length === 0 && { 'aria-activedescendant': undefined })}
        type="search"
        placeholder={words.search.placeholder}
        enterKeyHint="search"
        spellCheck={false}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      <ul
        {...getMenuProps({ 'aria-label': words.search.results, 'aria-labelledby': undefined })}
        className="search-results"
        hidden={!shown || found.length === 0}
      >
        {shown &&
          found.map((entry, index) => (
            <li
              key={entry.id}
              {...getItemProps({ item: entry, index })}
              data-found={entry.id}
              data-highlighted={index === highlightedIndex}
            >
              <EntryIcon entry={entry} dataset={dataset} />
              <span className="search-title">{entry.title}</span>
              <span className="search-detail">{entry.detail}</span>
            </li>
          ))}
      </ul>
      {shown && found.length === 0 && <p className="search-results search-none">{NOTHING[state]}</p>}
    </search>
  )
}

function EntryIcon({ entry, dataset }: { readonly entry: Entry; readonly dataset: Dataset }): ReactNode {
  if (entry.kind === 'activity') return <MarkIcon activity={entry.value} />
  const mention = entry.kind === 'mention' ? dataset.mentionById.get(entry.value) : undefined
  return mention ? (
    <MarkIcon activity={mention.activity} certain={mention.dating === 'during'} />
  ) : (
    <i className="search-place" />
  )
}

/** Where a finding leads: places and mentions open and move the map, activities filter. */
function choose(entry: Entry, { mentionById, regionsOf }: Dataset): void {
  switch (entry.kind) {
    case 'country':
      openCountry(entry.value)
      askMapFor([entry.value])
      break
    case 'region':
      openRegion(entry.value)
      askMapFor([...regionsOf].filter(([, all]) => all.includes(entry.value)).map(([iso]) => iso))
      break
    case 'activity':
      setActivities([entry.value])
      break
    case 'activity-kind':
      chooseOnly('kinds', entry.value)
      break
    case 'mention': {
      const countries = mentionById.get(entry.value)?.countries ?? []
      const [first] = countries
      if (first === undefined) return
      openCountry(first, entry.value)
      askMapFor(countries)
      break
    }
  }
}

/** Not while something is typed elsewhere, nor with a modifier, which is the browser's or the system's. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const { target } = event
      const isTyping =
        target instanceof HTMLElement &&
        target.matches('input:not([type=checkbox], [type=range]), textarea, select')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [input])
}
