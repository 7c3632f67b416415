/** The place of the table in the page: its code comes when the rest is there, and room is kept for it. */
import type { ReactNode } from 'react'
import { words } from '../../i18n/words.ts'
import { useSelected } from '../../state/selectors.ts'
import { LazyPart } from '../../ui/lazy-part.tsx'
import { isLong } from './table-rows.ts'

/** What a row takes at least and what stands above the rows, in rem: close enough for what follows not to jump far. */
const [ROW, HEAD] = [2.7, 9]

/** A long table scrolls in a box of about so many rows. */
const BOX = 16

export function MentionTable(): ReactNode {
  const count = useSelected().length
  const rows = isLong(count) ? BOX : count
  return (
    <section className="table-section" id="table" aria-labelledby="table-title">
      <h2 id="table-title">{words.table.label}</h2>
      <LazyPart
        load={loadTable}
        waiting={words.table.waiting}
        room={`${rows * ROW + HEAD}rem`}
        failed={words.table.failed}
        words={words.load}
      />
    </section>
  )
}

async function loadTable() {
  return (await import('./table-view.tsx')).TableView
}
