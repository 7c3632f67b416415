/** Says why the map is a still picture, and offers another try. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import type { MapMode } from '../state/atlas-store.ts'

const REASONS = {
  'no-webgl': words.map.staticNoWebgl,
  'no-shapes': words.map.staticNoShapes,
  failed: words.map.staticFailed,
  gone: words.map.staticFailed,
}

export function MapNotice({
  mode,
  onRetry,
}: {
  readonly mode: MapMode
  readonly onRetry: () => void
}): ReactNode {
  if (mode.mode === 'live' || mode.why === 'starting' || mode.why === 'lost') return null
  return (
    <p className="map-notice" role="status">
      {REASONS[mode.why]}{' '}
      <button type="button" className="link-button" onClick={onRetry}>
        {words.map.retry}
      </button>
    </p>
  )
}
