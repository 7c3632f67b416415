/** Zoom by button, for those without a wheel or two fingers. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'

interface MapButtonsProps {
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onWorld: () => void
  readonly atWorld: boolean
}

const PLUS = 'M8 3v10M3 8h10'
const MINUS = 'M3 8h10'
const GLOBE =
  'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M2.5 8h11M8 2.5c-3.3 3.4-3.3 7.6 0 11M8 2.5c3.3 3.4 3.3 7.6 0 11'

export function MapButtons({ onZoomIn, onZoomOut, onWorld, atWorld }: MapButtonsProps): ReactNode {
  return (
    <div className="map-buttons" data-over-map>
      <MapButton label={words.map.zoomIn} path={PLUS} onClick={onZoomIn} />
      <MapButton label={words.map.zoomOut} path={MINUS} onClick={onZoomOut} disabled={atWorld} />
      <MapButton label={words.map.world} path={GLOBE} onClick={onWorld} disabled={atWorld} />
    </div>
  )
}

interface MapButtonProps {
  readonly label: string
  readonly path: string
  readonly onClick: () => void
  readonly disabled?: boolean
}

function MapButton({ label, path, onClick, disabled = false }: MapButtonProps): ReactNode {
  return (
    <button type="button" onClick={onClick} disabled={disabled} aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
