// A lesson given by next and previous alone: each question is answered before the step after it.

import { describe, expect, test } from 'vitest'
import { PRESENTED_VIEW, type Presentation } from '../../src/domain/presentation.ts'
import { type StepAction, takeStep } from '../../src/present/take-step.ts'

/** Of three steps the second asks. */
const QUESTIONS = [false, true, false]

function give(actions: readonly StepAction[], from: Partial<Presentation> = {}): string[] {
  let now: Presentation = { ...PRESENTED_VIEW, lesson: 'a', ...from }
  return actions.map((action) => {
    now = takeStep(now, action, QUESTIONS)
    return `${now.step}${now.revealed ? ' revealed' : ''}`
  })
}

test('next shows the answer first, and stays on the last step', () => {
  expect(give(['next', 'next', 'next', 'next', 'next'])).toEqual(['2', '2 revealed', '3', '3', '3'])
})

test('previous hides the answer first, and stays on the first step', () => {
  expect(give(['previous', 'previous', 'previous'], { step: 2, revealed: true })).toEqual(['2', '1', '1'])
})

test('a step that is come back to asks its question again', () => {
  expect(give(['previous', 'next'], { step: 3 })).toEqual(['2', '2 revealed'])
})

test('the first and the last step are one key away', () => {
  expect(give(['last', 'first'], { step: 2, revealed: true })).toEqual(['3', '1'])
})

describe('the answer', () => {
  test('is shown by its own key, once', () => {
    expect(give(['reveal', 'reveal'], { step: 2 })).toEqual(['2 revealed', '2 revealed'])
  })

  test('is nothing where nothing is asked', () => {
    expect(give(['reveal'])).toEqual(['1'])
  })
})

test('the projection is kept for each step', () => {
  const first = takeStep({ ...PRESENTED_VIEW, step: 2 }, 'projection', QUESTIONS)
  const both = takeStep({ ...first, step: 1 }, 'projection', QUESTIONS)
  expect(both.switched).toEqual([1, 2])
  expect(takeStep(both, 'projection', QUESTIONS).switched).toEqual([2])
  expect(takeStep(both, 'next', QUESTIONS).switched).toEqual([1, 2])
})

test('where nothing changes it is the same object: nothing is drawn or written anew', () => {
  const last: Presentation = { ...PRESENTED_VIEW, step: 3 }
  expect(takeStep(last, 'next', QUESTIONS)).toBe(last)
})
