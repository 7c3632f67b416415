// A pack that had to move is tied to the place where it belongs; one that did not move is not.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { createProjection, worldCamera } from '../../src/picture/camera.ts'
import { PATIENCE, realAtlas, type TestAtlas, tinyAtlas } from '../fixtures/atlas.ts'
import { draw, FRAMES, withMentions } from '../fixtures/draw.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

vi.setConfig(PATIENCE)

/** Places are written in tenths of a pixel. */
const TENTH = 0.11

let atlas: TestAtlas
beforeAll(async () => {
  atlas = await realAtlas()
})

describe.each(FRAMES)('at $width pixels', (frame) => {
  const camera = worldCamera(frame, 'equal-earth')

  test('every pack that stands clear of its place has a hairline, and no other', () => {
    const { picture, seen } = draw(atlas.dataset, { camera })
    const clear = picture.packs.filter((pack) => awayOf(pack) > pack.radius + 1)
    expect(seen.hairlines.map(({ country }) => country).sort()).toEqual(
      clear.map(({ country }) => country).sort(),
    )
  })

  test("it begins at the country's label point and ends at the edge of the pack", () => {
    const { picture, seen } = draw(atlas.dataset, { camera })
    const project = createProjection(camera)
    for (const { country, from, to } of seen.hairlines) {
      const [x = 0, y = 0] = project(labelOf(country)) ?? []
      expect(Math.hypot(from[0] - x, from[1] - y), country).toBeLessThan(2 * TENTH)
      const pack = picture.packs.find((one) => one.country === country)
      const gap = pack ? Math.hypot(to[0] - pack.x, to[1] - pack.y) - pack.radius : Number.NaN
      expect(Math.abs(gap), country).toBeLessThan(2 * TENTH)
    }
  })
})

test('on a phone some packs have to move, so that the tests above see hairlines', () => {
  const { seen } = draw(atlas.dataset, { camera: worldCamera(FRAMES[0], 'equal-earth') })
  expect(seen.hairlines.length).toBeGreaterThan(5)
})

test('a mention with a site of its own stands there, apart from its country, and so does its hairline', async () => {
  const { dataset } = await tinyAtlas()
  const site = { name: 'Tilly', coordinates: [12.5, 2.5] as [number, number] }
  const crowd = Array.from({ length: 20 }, (_, index) =>
    inventMention({ mention: `m-${index}`, countries: ['XBE'] }),
  )
  const apart = inventMention({ mention: 'apart', countries: ['XBE'], place: site, placePrecision: 'site' })
  const camera = worldCamera({ width: 800, height: 448 }, 'equal-earth')
  const { picture, seen } = draw(withMentions(dataset, [...crowd, apart]), { camera })
  const pack = picture.packs.find(({ marks }) => marks.some(({ mention }) => mention === 'apart'))
  const [x = 0, y = 0] = createProjection(camera)(site.coordinates) ?? []
  expect(pack?.marks).toHaveLength(1)
  expect([pack?.anchorX, pack?.anchorY]).toEqual([x, y])
  const beginnings = seen.hairlines.map(({ from }) => Math.hypot(from[0] - x, from[1] - y))
  expect(pack?.moved).toBe(true)
  expect(Math.min(...beginnings)).toBeLessThan(TENTH)
})

function awayOf(pack: { x: number; y: number; anchorX: number; anchorY: number }): number {
  return Math.hypot(pack.x - pack.anchorX, pack.y - pack.anchorY)
}

function labelOf(country: string): [number, number] {
  const label = atlas.dataset.countryByCode.get(country)?.label ?? [0, 0]
  return [label[0], label[1]]
}
