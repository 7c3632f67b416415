/** Keeps the map in sight above a profile that lies over the page, as it does on a phone; on closing the page goes back. */
import { type RefObject, useLayoutEffect } from 'react'
import { useAtlas } from '../../state/atlas-store.ts'

/** Nothing moves for a profile that an address opens, or beside which the map stands, or where the map has been scrolled away. */
export function useMapInSight(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const stage = document.querySelector('.map-stage')?.getBoundingClientRect()
    const element = panel.current
    if (!element || !stage || !useAtlas.getState().openedByReader) return
    if (getComputedStyle(element).position !== 'fixed') return
    const covered = Math.min(stage.bottom - element.getBoundingClientRect().top, stage.top)
    if (covered <= 0) return
    const before = window.scrollY
    window.scrollBy({ top: covered, behavior: 'instant' })
    const after = window.scrollY
    return () => {
      if (window.scrollY === after) window.scrollTo({ top: before, behavior: 'instant' })
    }
  }, [panel])
}
