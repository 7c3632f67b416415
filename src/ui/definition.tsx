/** A term that says what it means when it is pressed. */
import { type ReactNode, useId, useState } from 'react'

interface DefinitionProps {
  readonly term: ReactNode
  readonly meaning: string
  /** Completes the term for those who hear it, as in "reported, what is this?" */
  readonly ask: string
  readonly className?: string
}

export function Definition({ term, meaning, ask, className = '' }: DefinitionProps): ReactNode {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={`definition ${className}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {term}
        <span className="visually-hidden">, {ask}</span>
        <span className="definition-sign" aria-hidden="true">
          ?
        </span>
      </button>
      <span id={id} className="definition-meaning" hidden={!open}>
        {meaning}
      </span>
    </>
  )
}
