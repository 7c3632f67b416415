/** Escape ends a full screen before the page hears of it: who leaves that way leaves the presentation too, with one key in all. */
import { useCallback, useEffect, useRef } from 'react'
import { isFullScreen } from '../ui/full-screen.ts'

/** @returns to be called where another window is opened, for which some browsers end the full screen by themselves. */
export function useLeaveWithFullScreen(leave: () => void): () => void {
  const isExpected = useRef(false)
  useEffect(() => {
    const changed = () => {
      if (!isFullScreen() && !isExpected.current) leave()
      isExpected.current = false
    }
    // Back from the other window: what ends now is ended by the reader.
    const back = () => {
      isExpected.current = false
    }
    document.addEventListener('fullscreenchange', changed)
    window.addEventListener('focus', back)
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      window.removeEventListener('focus', back)
    }
  }, [leave])
  return useCallback(() => {
    isExpected.current = isFullScreen()
  }, [])
}
