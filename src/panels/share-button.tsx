/** Copies a link that spells the selection out; where copying is not allowed, shows it to be copied by hand. */
import { type ReactNode, useState } from 'react'
import type { View } from '../domain/view.ts'
import { words } from '../i18n/words.ts'
import { useView } from '../state/selectors.ts'

/** How long "copied" stands, in milliseconds. */
const SAID = 2500

export function ShareButton({ addressOf }: { readonly addressOf: (view: View) => string }): ReactNode {
  const view = useView()
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  const share = async () => {
    try {
      await navigator.clipboard.writeText(addressOf(view))
      setState('copied')
      window.setTimeout(() => setState('idle'), SAID)
    } catch {
      setState('by-hand')
    }
  }
  return (
    <span className="share">
      <button type="button" onClick={share}>
        {words.share.button}
      </button>
      <span role="status">{state === 'copied' ? words.share.copied : ''}</span>
      {state === 'by-hand' && (
        <label>
          {words.share.failed}
          <input readOnly value={addressOf(view)} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  )
}
