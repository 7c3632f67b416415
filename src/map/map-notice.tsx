/** Says why the map is a still picture, and offers the way on. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import type { MapMode } from '../state/atlas-store.ts'
import { TryAgain } from '../ui/try-again.tsx'

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
      {REASONS[mode.why]} <TryAgain words={words.load} isStuck={mode.isStuck} onRetry={onRetry} />
    </p>
  )
}
