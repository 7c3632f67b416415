// The lessons hold what the address asks for, or the nearest is shown and the rest is said.

import { describe, expect, test } from 'vitest'
import type { Lesson, LessonStep } from '../../src/domain/lesson.ts'
import { PRESENTED_VIEW } from '../../src/domain/presentation.ts'
import { findShow } from '../../src/present/find-show.ts'

const step: LessonStep = {
  view: 'activities=training',
  globe: false,
  headline: 'A step',
  text: ['One.', 'Two.'],
  notes: ['Say so.'],
  mentions: [],
  totals: [],
  question: null,
}
const lesson: Lesson = {
  id: 'a-lesson',
  title: 'A lesson',
  ages: { from: 14, to: 18 },
  minutes: 45,
  aim: 'To learn.',
  words: [],
  steps: [step, { ...step, question: { ask: 'Why?', reveal: 'So.' } }, step],
  tasks: [{ ask: 'Why?', lines: 2, answer: 'So.' }],
  guide: {
    hurry: { moves: ['', '', '', '', ''], say: ['', '', ''], print: '' },
    path: [{ step: 1, minutes: 15, what: '' }],
    prepare: [''],
    before: [{ about: '', text: '' }],
    timing: [{ minutes: 45, what: '' }],
    groups: [''],
    otherSide: { reference: '', address: null, says: '', ask: '' },
    comparison: { about: '', ask: '', where: '' },
    extension: [''],
    assessment: [''],
  },
  documents: ['a-2020'],
}

function find(asked: Partial<typeof PRESENTED_VIEW>) {
  const { show, unknown } = findShow({ ...PRESENTED_VIEW, lesson: 'a-lesson', ...asked }, [lesson])
  return { show, unknown: unknown.map(({ part, value }) => `${part} ${value}`) }
}

describe('of a lesson', () => {
  test('the step of the address is shown, with the one after it', () => {
    expect(find({ step: 2, revealed: true })).toMatchObject({
      show: {
        kind: 'lesson',
        step: lesson.steps[1],
        next: lesson.steps[2],
        questions: [false, true, false],
        presentation: { step: 2, revealed: true },
      },
      unknown: [],
    })
  })

  test('a step beyond the last is the last, and is said', () => {
    const { show, unknown } = find({ step: 7, switched: [2, 7] })
    expect(show).toMatchObject({ next: null, presentation: { step: 3, switched: [2] } })
    expect(unknown).toEqual(['step 7'])
  })

  test('an answer to no question is none', () => {
    expect(find({ step: 1, revealed: true }).show?.presentation.revealed).toBe(false)
  })

  test('that nobody knows nothing is shown, and it is said', () => {
    expect(find({ lesson: 'another' })).toEqual({ show: null, unknown: ['lesson another'] })
  })
})

test('of a view there is one slide', () => {
  expect(find({ lesson: null, step: 2, revealed: true })).toMatchObject({
    show: { kind: 'view', questions: [false], presentation: { step: 1, revealed: false } },
    unknown: ['step 2'],
  })
})
