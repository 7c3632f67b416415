/** A headline of the editor's own. Taken when it is finished: with each letter what it stands over would be made anew. */
import { type ReactNode, useId, useState } from 'react'
import { LONGEST_TITLE, tidyTitle } from '../domain/own-title.ts'

interface OwnTitleProps {
  /** That is taken now. */
  readonly title: string
  readonly label: string
  readonly hint: string
  /** The atlas's, where it is known. */
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly onTake: (title: string) => void
}

export function OwnTitle({ title, label, hint, placeholder, disabled, onTake }: OwnTitleProps): ReactNode {
  const [written, setWritten] = useState(title)
  const id = useId()
  const take = () => {
    if (tidyTitle(written) !== title) onTake(tidyTitle(written))
  }
  return (
    <div className="own-title">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={written}
        placeholder={placeholder}
        maxLength={LONGEST_TITLE}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setWritten(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        autoComplete="off"
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
