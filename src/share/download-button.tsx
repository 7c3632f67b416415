/** Opens the dialog with all that can be taken away: the data first, and below it what the app adds. */
import { type ReactNode, useState } from 'react'
import { words } from '../i18n/words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { LazyPart } from '../ui/lazy-part.tsx'

interface DownloadButtonProps {
  /** Further sections of the dialog, such as pictures; in the page only while it is open. */
  readonly children?: ReactNode
}

export function DownloadButton({ children }: DownloadButtonProps): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.download.button}
      </button>
      {open && (
        <Dialog
          className="download"
          title={words.download.title}
          close={words.download.close}
          onClose={() => setOpen(false)}
        >
          <LazyPart
            load={loadDataSection}
            waiting={words.load.part}
            failed={words.download.partFailed}
            words={words.load}
          />
          {children}
        </Dialog>
      )}
    </>
  )
}

/** Few readers open it, so it stays out of what the page starts with. */
async function loadDataSection() {
  const { DataSection } = await import('./data-section.tsx')
  return DataSection
}
