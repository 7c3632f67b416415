/** A view shown to a class, in the address beside the view itself: a slide of it, or a lesson step by step. */

export interface Presentation {
  /** Id of the lesson; null where the view itself is the one slide. */
  readonly lesson: string | null
  /** From 1. */
  readonly step: number
  /** Whether the step's question has been answered on the slide. */
  readonly revealed: boolean
  /** Steps that are shown in the other projection than their own, in order. */
  readonly switched: readonly number[]
}

export const PRESENTED_VIEW: Presentation = { lesson: null, step: 1, revealed: false, switched: [] }

/** What stands in the address where the view itself is presented. No lesson has this id. */
export const OWN_VIEW = 'view'

/** More steps than any lesson has. */
const MOST_STEPS = 99
const LESSON_ID = /^[a-z][a-z0-9-]{0,60}$/

/** The parts of an address, with what they are where nothing is presented. */
const NOTHING = { present: '', step: '1', revealed: '0', switched: '' } as const

/** @returns null where nothing is presented, whatever the other parts say. */
export function readPresentation(parameters: URLSearchParams): Presentation | null {
  const present = parameters.get('present') ?? ''
  if (!LESSON_ID.test(present)) return null
  return {
    lesson: present === OWN_VIEW ? null : present,
    step: readStep(parameters.get('step')) ?? 1,
    revealed: parameters.get('revealed') === '1',
    switched: readSteps(parameters.get('switched')),
  }
}

export function writePresentation(presentation: Presentation | null): [name: string, value: string][] {
  if (presentation === null) return Object.entries(NOTHING)
  const { lesson, step, revealed, switched } = presentation
  return [
    ['present', lesson ?? OWN_VIEW],
    ['step', String(step)],
    ['revealed', revealed ? '1' : '0'],
    ['switched', switched.join(',')],
  ]
}

function readStep(written: string | null): number | null {
  const step = /^\d{1,2}$/.test(written ?? '') ? Number(written) : 0
  return step >= 1 && step <= MOST_STEPS ? step : null
}

function readSteps(written: string | null): readonly number[] {
  const steps = (written ?? '').split(',').flatMap((one) => readStep(one) ?? [])
  return [...new Set(steps)].sort((a, b) => a - b)
}
