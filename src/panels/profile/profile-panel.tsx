/** The frame of whatever is open beside the map: its heading takes the focus, Escape closes it, and the focus goes back. */
import { type ReactNode, useEffect, useRef } from 'react'
import { words } from '../../i18n/words.ts'
import { closeProfile, useAtlas } from '../../state/atlas-store.ts'
import { isComposing } from '../../ui/is-composing.ts'
import { useMapInSight } from './use-map-in-sight.ts'

interface ProfilePanelProps {
  /** Another one takes the focus anew. */
  readonly id: string
  readonly title: string
  /** Above the title: where it belongs. */
  readonly above?: ReactNode
  /** For tests and for whoever looks at the page: what the panel shows. */
  readonly data?: Readonly<Record<`data-${string}`, string | number>>
  readonly children: ReactNode
}

export function ProfilePanel({ id, title, above, data, children }: ProfilePanelProps): ReactNode {
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)

  useMapInSight(panel)
  // Focus comes to the panel with each profile and goes back, on closing, to where the first was opened from.
  useEffect(() => {
    opener.current = document.activeElement
    return () => {
      const back = opener.current
      if (back instanceof HTMLElement && back.isConnected && back !== document.body) {
        back.focus({ preventScroll: back.getAttribute('role') === 'listbox' })
      } else
        document.querySelector<HTMLElement>('#countries [role="listbox"]')?.focus({ preventScroll: true })
    }
  }, [])
  // Each profile takes the focus anew, but one that an address opens leaves it where the reader begins.
  useEffect(() => {
    if (!useAtlas.getState().openedByReader) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [id])
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isComposing(event)) closeProfile()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [])

  return (
    <section ref={panel} className="panel" aria-labelledby="panel-title" {...data}>
      <header className="panel-head">
        {above && <p className="panel-region">{above}</p>}
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="panel-close" onClick={closeProfile} aria-label={words.panel.close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </header>
      {children}
    </section>
  )
}
