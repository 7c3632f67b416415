/** Copies a text; where copying is not allowed, shows it to be copied by hand. */
import { type ReactNode, useState } from 'react'

/** How long "copied" stands, in milliseconds. */
const SAID = 2500

interface CopyButtonProps {
  /** Asked when the button is pressed. */
  readonly text: () => string
  readonly label: string
  readonly copied: string
  /** Stands before the text where it has to be copied by hand. */
  readonly byHand: string
  readonly className?: string
}

export function CopyButton({ text, label, copied, byHand, className }: CopyButtonProps): ReactNode {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setState('copied')
      window.setTimeout(() => setState('idle'), SAID)
    } catch {
      setState('by-hand')
    }
  }
  return (
    <span className="copy">
      <button type="button" className={className} onClick={copy}>
        {label}
      </button>
      <span role="status">{state === 'copied' ? copied : ''}</span>
      {state === 'by-hand' && (
        <label>
          {byHand}
          <input readOnly value={text()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  )
}
