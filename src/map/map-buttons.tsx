/** Zooming and moving by button, for those without a wheel, a second finger or a hand that drags. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import type { CameraStep } from '../picture/step-camera.ts'

interface MapButtonsProps {
  readonly onStep: (step: CameraStep) => void
  readonly onWorld: () => void
  /** Whether a step would lead anywhere. */
  readonly canStep: (step: CameraStep) => boolean
  readonly atWorld: boolean
}

const PLUS = 'M8 3v10M3 8h10'
const MINUS = 'M3 8h10'
const GLOBE =
  'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M2.5 8h11M8 2.5c-3.3 3.4-3.3 7.6 0 11M8 2.5c3.3 3.4 3.3 7.6 0 11'
const MOVES = [
  { step: 'up', path: 'M3 10.5l5-5l5 5' },
  { step: 'left', path: 'M10.5 3l-5 5l5 5' },
  { step: 'down', path: 'M3 5.5l5 5l5-5' },
  { step: 'right', path: 'M5.5 3l5 5l-5 5' },
] as const

export function MapButtons({ onStep, onWorld, canStep, atWorld }: MapButtonsProps): ReactNode {
  return (
    <div className="map-buttons" data-over-map>
      <div className="map-zoom">
        <MapButton label={words.map.zoomIn} path={PLUS} onClick={() => onStep('in')} idle={!canStep('in')} />
        <MapButton label={words.map.zoomOut} path={MINUS} onClick={() => onStep('out')} idle={atWorld} />
        <MapButton label={words.map.world} path={GLOBE} onClick={onWorld} idle={atWorld} />
      </div>
      {/* The first view shows all; only nearer is there something to move to. */}
      <div className="map-moves" data-idle={atWorld}>
        {MOVES.map(({ step, path }) => (
          <MapButton
            key={step}
            label={words.map.moves[step]}
            path={path}
            onClick={() => onStep(step)}
            idle={!canStep(step)}
          />
        ))}
      </div>
    </div>
  )
}

interface MapButtonProps {
  readonly label: string
  readonly path: string
  readonly onClick: () => void
  /** Not `disabled`: that would take the focus away from who has just pressed it. */
  readonly idle: boolean
}

function MapButton({ label, path, onClick, idle }: MapButtonProps): ReactNode {
  return (
    <button type="button" onClick={onClick} aria-disabled={idle} aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
