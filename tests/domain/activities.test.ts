import { expect, test } from 'vitest'
import { ACTIVITIES, isKindOf, KINDS } from '../../src/domain/activities.ts'

test('the five activities that the atlas exists for stand before the two others', () => {
  expect(ACTIVITIES).toEqual([
    'training',
    'agreement',
    'joint-patrol',
    'rendition',
    'surveillance-export',
    'material-assistance',
    'diplomacy',
  ])
})

test('a kind belongs to one activity', () => {
  expect(new Set(KINDS).size).toBe(KINDS.length)
  expect(KINDS.map((kind) => ACTIVITIES.filter((activity) => isKindOf(activity, kind)).length)).toEqual(
    KINDS.map(() => 1),
  )
})

test('what no object of ours defines is no kind', () => {
  expect(isKindOf('training', 'constructor')).toBe(false)
  expect(isKindOf('training', 'length')).toBe(false)
})

test('every activity and kind can stand in an address as it is', () => {
  for (const name of [...ACTIVITIES, ...KINDS]) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
})
