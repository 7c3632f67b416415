// Names take the first free place beside their marks; the most important one chooses first.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHINA_SPACING, type LabelWish, placeLabels } from '../../src/picture/place-labels.ts'
import { textWidth } from '../../src/picture/text-width.ts'

const FRAME = { width: 400, height: 300 }

function wish(given: Partial<LabelWish>): LabelWish {
  return {
    country: 'XAR',
    text: 'Arvania',
    coordinates: [0, 0],
    anchorX: given.x ?? 200,
    anchorY: given.y ?? 150,
    x: 200,
    y: 150,
    radius: 10,
    size: 12,
    tone: 'strong',
    ...given,
  }
}

const box = (wishes: readonly LabelWish[], obstacles: Parameters<typeof placeLabels>[1] = []) =>
  placeLabels(wishes, obstacles, FRAME)

describe('a name', () => {
  test('stands below its marks where there is room', () => {
    const [label] = box([wish({})])
    expect(label?.x).toBe(200)
    expect(label?.y).toBeGreaterThan(160)
  })

  test('stands above them where something is in the way', () => {
    const [label] = box([wish({})], [{ x: 200, y: 170, radius: 8 }])
    expect(label?.y).toBeLessThan(140)
  })

  test('stands above them at the lower edge, and beside them in a corner', () => {
    expect(box([wish({ y: 288 })])[0]?.y).toBeLessThan(278)
    expect(box([wish({ x: 12, y: 288 })])[0]?.x).toBeGreaterThan(22)
  })

  test('is left out where all places are taken', () => {
    expect(box([wish({})], [{ x: 200, y: 150, radius: 90 }])).toEqual([])
  })

  test('yields to one that was wished for before', () => {
    const both = [wish({ text: 'First' }), wish({ text: 'Second' })]
    const [first, second] = box(both)
    expect([first?.text, second?.text]).toEqual(['First', 'Second'])
    expect(first?.y).toBeGreaterThan(160)
    expect(second?.y).toBeLessThan(140)
  })

  test('without marks stands on its place, or half a name to the north-west of it', () => {
    const name = wish({ text: 'CHINA', tone: 'china', radius: 0 })
    expect(box([name])[0]).toMatchObject({ x: 200, y: 150 })
    const [label] = box([name], [{ x: 215, y: 155, radius: 8 }])
    expect(label?.x).toBeLessThan(200)
    expect(label?.y).toBeLessThan(150)
  })

  test('of China is wider by the room between its letters', () => {
    const name = wish({ text: 'CHINA', tone: 'china', radius: 0 })
    const half = textWidth('CHINA', 12) / 2
    const beside = { x: 200 + half + CHINA_SPACING + 4, y: 150, radius: 4 }
    expect(box([{ ...name, tone: 'strong' }], [beside])[0]).toMatchObject({ x: 200 })
    expect(box([name], [beside])[0]?.x).toBeLessThan(200)
  })
})

test('no two names overlap, none covers an obstacle, and all stand inside the frame', () => {
  const x = fc.integer({ min: 0, max: FRAME.width })
  const y = fc.integer({ min: 0, max: FRAME.height })
  const wishes = fc.array(
    fc
      .record({
        x,
        y,
        radius: fc.integer({ min: 5, max: 20 }),
        text: fc.constantFrom('Fiji', 'Tanzania', 'Papua New Guinea'),
      })
      .map(wish),
    { maxLength: 25 },
  )
  fc.assert(
    fc.property(wishes, (wanted) => {
      const labels = placeLabels(wanted, wanted, FRAME).map(boxAround)
      const obstacles = wanted.map(({ x, y, radius }) => ({
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius,
      }))
      for (const [index, label] of labels.entries()) {
        expect(
          label.left >= 0 && label.top >= 0 && label.right <= FRAME.width && label.bottom <= FRAME.height,
        ).toBe(true)
        for (const other of [...labels.slice(index + 1), ...obstacles])
          expect(covers(label, other)).toBe(false)
      }
    }),
  )
})

type Box = Record<'left' | 'right' | 'top' | 'bottom', number>

function boxAround(label: { x: number; y: number; size: number; text: string }): Box {
  const half = textWidth(label.text, label.size) / 2
  const [top, bottom] = [label.y - label.size / 2, label.y + label.size / 2]
  return { left: label.x - half, right: label.x + half, top, bottom }
}

function covers(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}
