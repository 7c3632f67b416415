/** Opens the teacher's window, finds it again after a reload, and closes it with the presentation. */
import { useCallback, useEffect, useState } from 'react'
import { openWindow } from '../ui/open-window.ts'

const NAME = 'atlas-teacher'
const SIZE = { width: 900, height: 760 }
/**
 * Name of the slides' own window while the teacher's is open: it outlives a reload, and nothing is stored. To look for the other one
 * without knowing of it could open it unasked.
 */
const OWN_NAME = 'atlas-slides'

export interface TeachersWindow {
  /** null while it is closed. */
  readonly target: Window | null
  /** The browser allowed none. */
  readonly blocked: boolean
  readonly open: () => void
  readonly closed: () => void
}

export function useTeachersWindow(): TeachersWindow {
  const [target, setTarget] = useState<Window | null>(null)
  const [blocked, setBlocked] = useState(false)
  const open = useCallback(() => {
    const opened = openWindow(NAME, SIZE)
    setTarget(opened)
    setBlocked(opened === null)
    if (opened === null) return
    window.name = OWN_NAME
    opened.focus()
  }, [])
  const closed = useCallback(() => {
    setTarget(null)
    window.name = ''
  }, [])
  useEffect(() => {
    if (window.name === OWN_NAME) setTarget(openWindow(NAME, SIZE))
  }, [])
  useEffect(() => {
    if (!target) return
    return () => {
      window.name = ''
      target.close()
    }
  }, [target])
  return { target, blocked, open, closed }
}
