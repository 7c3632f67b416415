// What a hand, a key or a button makes of a camera.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProjection, type PictureCamera, worldCamera, zoomOf } from '../../src/picture/camera.ts'
import { keepInBounds } from '../../src/picture/keep-in-bounds.ts'
import { type CameraStep, dragCamera, STEP_KEYS, stepCamera } from '../../src/picture/step-camera.ts'

const WORLD = worldCamera({ width: 1000, height: 500 }, 'equal-earth')
const AFRICA: PictureCamera = { ...WORLD, center: [20, 0], scale: WORLD.scale * 4 }

test('what is seized stays under the hand, wherever it goes and however much it grows', () => {
  const place = fc.record({
    x: fc.integer({ min: 300, max: 700 }),
    y: fc.integer({ min: 150, max: 350 }),
    dx: fc.integer({ min: -100, max: 100 }),
    dy: fc.integer({ min: -50, max: 50 }),
    growth: fc.double({ min: 0.8, max: 4, noNaN: true }),
  })
  fc.assert(
    fc.property(place, (drag) => {
      const seized = createProjection(AFRICA).invert([drag.x - drag.dx, drag.y - drag.dy])
      const dragged = dragCamera(AFRICA, drag)
      expect(dragged.scale / AFRICA.scale).toBeCloseTo(drag.growth)
      const [x, y] = createProjection(dragged)(seized ?? [0, 0])
      expect(x).toBeCloseTo(drag.x, 3)
      expect(y).toBeCloseTo(drag.y, 3)
    }),
  )
})

test('no drag leaves the bounds, whether it began within them or at their edge', () => {
  const side = fc.integer({ min: -3000, max: 3000 })
  const drags = fc.array(
    fc.record({
      x: side,
      y: side,
      dx: side,
      dy: side,
      growth: fc.double({ min: 0.01, max: 100, noNaN: true }),
    }),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(drags, (all) => {
      const last = all.reduce(dragCamera, AFRICA)
      const kept = keepInBounds(last)
      const [x, y] = createProjection(last)(kept.center)
      expect(x).toBeCloseTo(500, 1)
      expect(y).toBeCloseTo(250, 1)
      expect(kept.scale).toBeCloseTo(last.scale)
    }),
  )
})

test('against the edge of the world the map slides along it', () => {
  const [east] = [20, 20, 20, 20].reduce(
    (camera) => dragCamera(camera, { x: 0, y: 0, dx: -900, dy: 0, growth: 1 }),
    AFRICA,
  ).center
  const slid = dragCamera({ ...AFRICA, center: [east, 0] }, { x: 0, y: 0, dx: -900, dy: 100, growth: 1 })
  expect(slid.center[1]).toBeGreaterThan(5)
})

describe('a step', () => {
  const step = (camera: PictureCamera, to: CameraStep) => stepCamera(camera, to, camera.center)

  test.each<[CameraStep, number, number]>([
    ['left', 250, 250],
    ['right', 750, 250],
    ['up', 500, 125],
    ['down', 500, 375],
  ])('%s brings what stood a quarter of the frame away to the middle', (to, x, y) => {
    const [longitude, latitude] = createProjection(AFRICA).invert([x, y]) ?? []
    const next = step(AFRICA, to)
    expect(next?.center[0]).toBeCloseTo(longitude ?? 0)
    expect(next?.center[1]).toBeCloseTo(latitude ?? 0)
    expect(next?.scale).toBe(AFRICA.scale)
  })

  test('in doubles the scale around what it is aimed at, out halves it', () => {
    const next = stepCamera(AFRICA, 'in', [30, 10])
    expect(next?.scale).toBe(AFRICA.scale * 2)
    expect(next?.center[0]).toBeCloseTo(30)
    expect(next?.center[1]).toBeCloseTo(10)
    expect(step(AFRICA, 'out')?.scale).toBe(AFRICA.scale / 2)
  })

  test('out ends in the first view itself, wherever it began', () => {
    expect(stepCamera({ ...WORLD, center: [60, 30], scale: WORLD.scale * 1.9 }, 'out', [0, 0])).toEqual(WORLD)
  })

  test('that leads nowhere is none', () => {
    expect(step(WORLD, 'out')).toBeNull()
    expect(step(WORLD, 'up')).toBeNull()
    const nearest = { ...AFRICA, scale: WORLD.scale * 2 ** 6 }
    expect(zoomOf(nearest)).toBe(6)
    expect(step(nearest, 'in')).toBeNull()
    expect(step(nearest, 'left')).not.toBeNull()
  })
})

test('each step has a key, and zooming has one without Shift', () => {
  expect(new Set(Object.values(STEP_KEYS))).toEqual(new Set(['in', 'out', 'left', 'right', 'up', 'down']))
  expect(STEP_KEYS['=']).toBe('in')
  expect(STEP_KEYS['-']).toBe('out')
})
