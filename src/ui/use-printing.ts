/** Whether a page is being printed, so that what is left out on the screen can be drawn on paper. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** @param target the window whose page it is, where it is not the script's own. */
export function usePrinting(target?: Window): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const page = target ?? window
    // The browser lays the pages out when the event has been answered: what is drawn later is not printed.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    page.addEventListener('beforeprint', begin)
    page.addEventListener('afterprint', end)
    return () => {
      page.removeEventListener('beforeprint', begin)
      page.removeEventListener('afterprint', end)
    }
  }, [target])
  return printing
}
