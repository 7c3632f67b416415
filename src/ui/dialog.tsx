/** A modal dialog of the browser's own: the page behind it rests, Escape closes it, and the focus goes back to where it was. */
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'

interface DialogProps {
  readonly title: string
  /** Name of the button that closes it. */
  readonly close: string
  /** Asked once it is closed, to take it out of the page. */
  readonly onClose: () => void
  readonly className?: string
  readonly children: ReactNode
}

export function Dialog({ title, close, onClose, className, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Focus goes to the first that takes it, which is the heading: who hears the page hears first what has opened.
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  // Escape is for the dialog alone, and for what takes its place as soon as that is seen: nothing behind it closes too, wherever the focus is.
  useLayoutEffect(() => {
    const keepEscape = (event: KeyboardEvent) => {
      // One that is closed may be told of it late, and is still in the page then.
      if (event.key === 'Escape' && dialog.current?.open) event.stopPropagation()
    }
    document.addEventListener('keydown', keepEscape, { capture: true })
    return () => document.removeEventListener('keydown', keepEscape, { capture: true })
  }, [])
  const shut = () => dialog.current?.close()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for the same is Escape, which the browser knows
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={id}
      onClose={onClose}
      // What lies around the content is the backdrop.
      onClick={(event) => event.target === event.currentTarget && shut()}
    >
      <div className="dialog-content">
        <div className="dialog-head">
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="dialog-close" onClick={shut} aria-label={close}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
            </svg>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
