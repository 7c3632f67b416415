/** Zoom by button, for those without a wheel or two fingers. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'

interface MapButtonsProps {
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onWorld: () => void
  readonly atWorld: boolean
}

export function MapButtons({ onZoomIn, onZoomOut, onWorld, atWorld }: MapButtonsProps): ReactNode {
  return (
    <div className="map-buttons" data-over-map>
      <button type="button" onClick={onZoomIn} aria-label={words.map.zoomIn} title={words.map.zoomIn}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        onClick={onZoomOut}
        disabled={atWorld}
        aria-label={words.map.zoomOut}
        title={words.map.zoomOut}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        onClick={onWorld}
        disabled={atWorld}
        aria-label={words.map.world}
        title={words.map.world}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M2.5 8h11M8 2.5c-3.3 3.4-3.3 7.6 0 11M8 2.5c3.3 3.4 3.3 7.6 0 11" />
        </svg>
      </button>
    </div>
  )
}
