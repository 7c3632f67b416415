/** Opens the choice of what a class sees. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { presentButtonWords } from '../i18n/present-button-words.ts'
import { words } from '../i18n/words.ts'
import { useAtlas } from '../state/atlas-store.ts'
import { Dialog } from '../ui/dialog.tsx'
import { LazyPart } from '../ui/lazy-part.tsx'

export function PresentButton(): ReactNode {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const presenting = useAtlas((state) => state.view.presentation !== null)
  const wasPresenting = useRef(presenting)
  useEffect(() => {
    if (presenting) setOpen(false)
    else if (wasPresenting.current) button.current?.focus()
    wasPresenting.current = presenting
  }, [presenting])
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {presentButtonWords.button}
      </button>
      {open && !presenting && (
        <Dialog
          className="download present-dialog"
          title={presentButtonWords.title}
          close={presentButtonWords.close}
          onClose={() => setOpen(false)}
        >
          <LazyPart
            load={loadChoice}
            waiting={words.load.part}
            room="50dvh"
            failed={presentButtonWords.failed}
            words={words.load}
          />
        </Dialog>
      )}
    </>
  )
}

/** Few readers teach, so it stays out of what the page starts with. */
async function loadChoice() {
  const { ChooseLesson } = await import('./choose-lesson.tsx')
  return ChooseLesson
}
