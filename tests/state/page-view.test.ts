// The page behind the slides is rendered when its own view changes, and not with each step.

import { expect, test } from 'vitest'
import { PRESENTED_VIEW } from '../../src/domain/presentation.ts'
import { changePresentation, present, setUncertain, useAtlas } from '../../src/state/atlas-store.ts'
import { pageView } from '../../src/state/page-view.ts'

const shown = () => pageView(useAtlas.getState().view)

test('stepping changes nothing of the page’s view; a filter does, and is seen behind the slides', () => {
  const before = shown()
  present({ ...PRESENTED_VIEW, lesson: 'three-shores' })
  changePresentation({ step: 2 })
  expect(useAtlas.getState().view.presentation?.step).toBe(2)
  expect(shown()).toBe(before)
  expect(shown().presentation).toBeNull()
  setUncertain(false)
  expect(shown()).not.toBe(before)
  expect(shown()).toEqual({ ...useAtlas.getState().view, presentation: null })
})
