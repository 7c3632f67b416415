/** What can be printed, for the copy in one file, which has no pages of sheets. Their code comes when somebody asks. */
import { type ReactNode, useId } from 'react'
import { words } from '../i18n/words.ts'
import { LazyPart } from '../ui/lazy-part.tsx'

export function PrintSection(): ReactNode {
  const id = useId()
  return (
    <section className="download-section" aria-labelledby={id}>
      <h3 id={id}>{words.offline.print}</h3>
      <LazyPart
        load={loadPrintList}
        waiting={words.load.part}
        failed={words.download.partFailed}
        words={words.load}
      />
    </section>
  )
}

async function loadPrintList() {
  const { PrintList } = await import('./print-list.tsx')
  return PrintList
}
