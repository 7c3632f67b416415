/** Opens the picture of the current view. */
import { type ReactNode, useRef, useState } from 'react'
import { words } from '../i18n/words.ts'
import { PictureDownloads } from './picture-downloads.tsx'

const STEM = 'china-security-cooperation-atlas'

export function PictureButton(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <button type="button" className="button" onClick={show}>
        {words.picture.button}
      </button>
      <dialog
        ref={dialog}
        className="picture-dialog"
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.stopPropagation() // it closes this, and not the profile behind it too
        }}
        onClose={() => setOpen(false)}
        aria-labelledby="picture"
      >
        <h2 id="picture">{words.picture.label}</h2>
        {open && <PictureDownloads stem={STEM} />}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.picture.close}
        </button>
      </dialog>
    </>
  )
}
