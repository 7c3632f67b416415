import { describe, expect, test } from 'vitest'
import { actionOfKey, type PressedKey } from '../../src/present/present-keys.ts'

function press(key: string, how: Partial<PressedKey> = {}) {
  return actionOfKey({ key, shift: false, modified: false, repeated: false, onControl: false, ...how })
}

test.each([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'reveal'],
  ['r', 'reveal'],
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['g', 'projection'],
  ['n', 'notes'],
  ['f', 'full-screen'],
  ['Escape', 'leave'],
])('%s: %s', (key, action) => {
  expect(press(key)).toBe(action)
})

test('space goes back with the shift key', () => {
  expect(press(' ', { shift: true })).toBe('previous')
})

test.each([' ', 'Enter'])('"%s" presses the button that has the focus, and does no more', (key) => {
  expect(press(key, { onControl: true })).toBeNull()
})

test('all other keys do their work wherever the focus is', () => {
  expect(press('PageDown', { onControl: true })).toBe('next')
  expect(press('Escape', { onControl: true })).toBe('leave')
})

describe('left to the browser', () => {
  test.each(['PageDown', 'r', 'f', ' '])('%s with Control, Alt or the command key', (key) => {
    expect(press(key, { modified: true })).toBeNull()
  })

  test.each(['Tab', 'F5', 'a', 'constructor', 'F11'])('%s', (key) => {
    expect(press(key)).toBeNull()
  })
})

test('a key that is held down does nothing more, and doesn’t scroll either', () => {
  expect(press('PageDown', { repeated: true })).toBe('ignored')
})
