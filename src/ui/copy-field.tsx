/** A text to take along: it can be read and marked, and a button copies it. Where copying is not allowed, the text is marked instead. */
import { type ReactNode, useId, useRef, useState } from 'react'

/** How long "copied" stands, in milliseconds. */
const SAID = 2500
const MOST_ROWS = 5
/** Letters of a line, roughly: only for browsers that don't fit a field to its text. */
const LINE = 44

interface CopyFieldProps {
  readonly text: string
  /** Name of the field. */
  readonly label: string
  readonly copy: string
  readonly copied: string
  /** Said where the browser refuses. */
  readonly byHand: string
  /** Five where nothing is said; a longer text scrolls. */
  readonly mostRows?: number
}

export function CopyField({
  text,
  label,
  copy,
  copied,
  byHand,
  mostRows = MOST_ROWS,
}: CopyFieldProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const id = useId()
  const take = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(copied)
      window.setTimeout(() => setSaid(''), SAID)
    } catch {
      field.current?.focus()
      field.current?.select()
      setSaid(byHand)
    }
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={Math.min(mostRows, countRows(text))}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>
        <button type="button" className="button" onClick={take}>
          {copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}

function countRows(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0)
}
