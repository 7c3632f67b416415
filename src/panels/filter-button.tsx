/** Where the filters don't stand beside the map: a button that says how many are at work, and the sheet that it opens. */
import { type ReactNode, useRef, useState } from 'react'
import { describeFilters } from '../i18n/describe-filters.ts'
import { words } from '../i18n/words.ts'
import { useDataset, useSelection } from '../state/selectors.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ActivityFilter } from './activity-filter.tsx'
import { Results } from './results.tsx'

export function FilterButton(): ReactNode {
  const atWork = describeFilters(useDataset(), useSelection()).length
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button filter-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words.filters.open(atWork)}
      </button>
      {isOpen && <FilterSheet onClose={() => setOpen(false)} />}
    </>
  )
}

function FilterSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const end = useRef<HTMLDivElement>(null)
  const shut = () => end.current?.closest('dialog')?.close()
  return (
    <Dialog
      className="download filter-sheet"
      title={words.filters.label}
      close={words.filters.close}
      onClose={onClose}
    >
      <ActivityFilter onOnly={shut} />
      <div className="filter-sheet-end" ref={end}>
        <Results />
        <button type="button" className="button" onClick={shut}>
          {words.filters.show}
        </button>
      </div>
    </Dialog>
  )
}
