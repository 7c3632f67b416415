/** Opens the dialog for editors who want the view in an article. */
import { type ReactNode, useState } from 'react'
import { embedButtonWords } from '../i18n/embed-button-words.ts'
import { words } from '../i18n/words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { LazyPart } from '../ui/lazy-part.tsx'

export function EmbedButton(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {embedButtonWords.button}
      </button>
      {open && (
        <Dialog
          className="download embed-dialog"
          title={embedButtonWords.title}
          close={embedButtonWords.close}
          onClose={() => setOpen(false)}
        >
          <LazyPart
            load={loadEmbedSection}
            waiting={words.load.part}
            room="60dvh"
            failed={words.download.partFailed}
            words={words.load}
          />
        </Dialog>
      )}
    </>
  )
}

/** Few readers open it, so it stays out of what the page starts with. */
async function loadEmbedSection() {
  const { EmbedSection } = await import('./embed-section.tsx')
  return EmbedSection
}
