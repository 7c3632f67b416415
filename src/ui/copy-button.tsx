/** Copies a text; where copying is not allowed, shows it to be copied by hand. What it says lies over the page and moves nothing. */
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'

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
  const button = useRef<HTMLButtonElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setState('copied')
      window.setTimeout(() => setState((last) => (last === 'copied' ? 'idle' : last)), SAID)
    } catch {
      setState('by-hand')
    }
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setState('idle')
  }
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault() // what lies behind stays
    button.current?.focus()
    setState('idle')
  }
  return (
    <span className="copy">
      <button ref={button} type="button" className={className} onClick={copy}>
        {label}
      </button>
      <span role="status" className="said">
        {state === 'copied' ? copied : ''}
      </span>
      {state === 'by-hand' && (
        <label className="said" onBlur={leave} onKeyDown={leaveOnEscape}>
          <span>{byHand}</span>
          <input ref={takeFocus} readOnly value={text()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  )
}

/** Marked and with the focus, so that one key copies it. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus()
}
