/** The step and its buttons, for those who have no clicker; small, so that they don't draw the class's eyes. */
import type { ReactNode } from 'react'
import type { Presentation } from '../domain/presentation.ts'
import { presentWords } from '../i18n/present-words.ts'
import type { PresentAction } from './present-keys.ts'
import { canReveal } from './take-step.ts'

interface SlideControlsProps {
  readonly presentation: Presentation
  readonly questions: readonly boolean[]
  readonly globe: boolean
  readonly act: (action: PresentAction) => void
  /** With the notes: for the teacher alone. */
  readonly onPrint?: () => void
}

const { controls: names } = presentWords
const PREVIOUS = 'M15 5l-7 7 7 7'
const NEXT = 'M9 5l7 7-7 7'
const GLOBE = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18'
const FLAT = 'M6 5h12q3 7 0 14H6q-3-7 0-14M4.6 12h14.8M12 5v14'
const NOTES = 'M4 5h16v14H4zM8 9.5h8M8 14.5h5'
const PRINT = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 13.5h10V20H7z'
const LEAVE = 'M6 6l12 12M18 6L6 18'

export function SlideControls(props: SlideControlsProps): ReactNode {
  const { presentation, questions, globe, act, onPrint } = props
  const steps = questions.length
  const { step } = presentation
  const reveals = canReveal(presentation, questions)
  return (
    <nav className="slide-controls" aria-label={names.label}>
      {steps > 1 && (
        <>
          <span className="slide-step">{presentWords.step(step, steps)}</span>
          <Control
            name={names.previous}
            path={PREVIOUS}
            off={step === 1 && !presentation.revealed}
            onClick={() => act('previous')}
          />
          <Control
            name={reveals ? names.reveal : names.next}
            path={NEXT}
            off={step === steps && !reveals}
            onClick={() => act('next')}
          />
        </>
      )}
      <Control
        name={globe ? names.map : names.globe}
        path={globe ? FLAT : GLOBE}
        onClick={() => act('projection')}
      />
      <Control name={names.notes} path={NOTES} onClick={() => act('notes')} />
      {onPrint && <Control name={names.print} path={PRINT} onClick={onPrint} />}
      <Control name={names.leave} path={LEAVE} onClick={() => act('leave')} />
    </nav>
  )
}

interface ControlProps {
  readonly name: string
  readonly path: string
  /** Stays where it is, and keeps the focus: a disabled button would lose it. */
  readonly off?: boolean
  readonly onClick: () => void
}

function Control({ name, path, off = false, onClick }: ControlProps): ReactNode {
  return (
    <button type="button" aria-label={name} title={name} aria-disabled={off} onClick={onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
