/** How long the lesson has gone on, beside the minutes that are planned for it. Counts in the window that it stands in. */
import { type ReactNode, useEffect, useState } from 'react'
import { presentWords } from '../i18n/present-words.ts'

interface LessonTimerProps {
  /** Whose clock ticks: a window that is hidden behind others ticks slowly. */
  readonly target: Window
  /** null for a view, which has no plan. */
  readonly planned: number | null
}

const { teacher: says } = presentWords
/** Milliseconds. */
const TICK = 250

export function LessonTimer({ target, planned }: LessonTimerProps): ReactNode {
  const [passed, setPassed] = useState(0)
  const [since, setSince] = useState<number | null>(null)
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (since === null) return
    const timer = target.setInterval(() => setNow(Date.now()), TICK)
    return () => target.clearInterval(timer)
  }, [since, target])
  const shown = passed + (since === null ? 0 : Math.max(0, now - since))
  const toggle = () => {
    const moment = Date.now()
    setNow(moment)
    setPassed(shown)
    setSince(since === null ? moment : null)
  }
  const reset = () => {
    setPassed(0)
    setSince(since === null ? null : Date.now())
  }
  return (
    <section className="teacher-timer" aria-label={says.timer}>
      <span role="timer">{formatTime(shown)}</span>
      {planned !== null && <span>{says.planned(planned)}</span>}
      <button type="button" className="button" onClick={toggle}>
        {since === null ? says.start : says.pause}
      </button>
      <button type="button" className="button" onClick={reset}>
        {says.reset}
      </button>
    </section>
  )
}

/** @param time in milliseconds. @returns minutes and seconds: "7:05". */
export function formatTime(time: number): string {
  const seconds = Math.floor(time / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
