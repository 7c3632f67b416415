/** Which step follows a key. A clicker has only next and previous, so on a step with a question next first shows its answer. */
import type { Presentation } from '../domain/presentation.ts'
import type { PresentAction } from './present-keys.ts'

export type StepAction = Extract<
  PresentAction,
  'next' | 'previous' | 'first' | 'last' | 'reveal' | 'projection'
>

/** @param questions whether each step has one, in the order of the steps. @returns the same object where nothing changes. */
export function takeStep(now: Presentation, action: StepAction, questions: readonly boolean[]): Presentation {
  const { step, revealed } = now
  const goTo = (wanted: number): Presentation => {
    const next = Math.min(Math.max(wanted, 1), questions.length)
    return next === step && !revealed ? now : { ...now, step: next, revealed: false }
  }
  switch (action) {
    case 'reveal':
      return canReveal(now, questions) ? { ...now, revealed: true } : now
    case 'next':
      if (canReveal(now, questions)) return { ...now, revealed: true }
      return step >= questions.length ? now : goTo(step + 1)
    case 'previous':
      return goTo(revealed ? step : step - 1)
    case 'first':
      return goTo(1)
    case 'last':
      return goTo(questions.length)
    case 'projection':
      return { ...now, switched: toggle(now.switched, step) }
  }
}

/** Whether there is a question on the slide that waits for its answer. */
export function canReveal({ step, revealed }: Presentation, questions: readonly boolean[]): boolean {
  return !revealed && (questions[step - 1] ?? false)
}

function toggle(steps: readonly number[], step: number): readonly number[] {
  return steps.includes(step)
    ? steps.filter((one) => one !== step)
    : [...steps, step].sort((one, other) => one - other)
}
