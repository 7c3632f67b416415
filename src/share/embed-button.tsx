/** Opens the dialog for editors who want the view in an article. */
import { type ReactNode, useState } from 'react'
import { embedButtonWords } from '../i18n/embed-button-words.ts'
import { Dialog } from '../ui/dialog.tsx'

interface EmbedButtonProps {
  /** What the dialog holds; in the page only while it is open. */
  readonly children: ReactNode
}

export function EmbedButton({ children }: EmbedButtonProps): ReactNode {
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
          {children}
        </Dialog>
      )}
    </>
  )
}
