/** Binds the keys of a presentation to a document, and to no other time. */
import { useLayoutEffect } from 'react'
import { actionOfEvent, type PresentAction } from './present-keys.ts'

/** @param target the slide's own document or that of the teacher's window; null while there is none. */
export function usePresentKeys(target: Document | null, act: (action: PresentAction) => void): void {
  // With the slide itself: a key that is pressed as soon as it is seen is meant for it.
  useLayoutEffect(() => {
    if (!target) return
    const press = (event: KeyboardEvent) => {
      const action = actionOfEvent(event)
      if (action === null) return
      // The page behind has keys of its own, and a browser scrolls with these.
      event.preventDefault()
      event.stopPropagation()
      if (action !== 'ignored') act(action)
    }
    target.addEventListener('keydown', press, { capture: true })
    return () => target.removeEventListener('keydown', press, { capture: true })
  }, [target, act])
}
