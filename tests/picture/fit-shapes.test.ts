// A country that is looked for fills the frame, as far as it should, and stands in its middle.

import { describe, expect, test } from 'vitest'
import { createProjection, worldCamera } from '../../src/picture/camera.ts'
import { fitShapes } from '../../src/picture/fit-shapes.ts'
import { realAtlas } from '../fixtures/atlas.ts'

const { dataset } = await realAtlas()
const FRAMES = [
  { width: 390, height: 218 },
  { width: 1072, height: 640 },
]

describe.each(['equal-earth', 'mercator'] as const)('in %s', (projection) => {
  describe.each(FRAMES)('at $width × $height', (size) => {
    const world = worldCamera(size, projection)
    const fit = (...codes: string[]) =>
      fitShapes(
        dataset.shapes.flatMap((shape) => {
          const country = dataset.countryByCode.get(shape.properties.iso ?? '')
          return country && codes.includes(country.iso) ? [{ shape, label: country.label }] : []
        }),
        world,
      )

    test.each(dataset.atlas.countries.map(({ iso, name, label }) => ({ iso, name, label })))(
      '$name is in the frame where its label stands, and never further out than the world',
      ({ iso, label }) => {
        const camera = fit(iso)
        if (!camera) throw new Error(`${iso} has no shape`)
        const growth = Math.log2(camera.scale / world.scale)
        expect(growth).toBeGreaterThanOrEqual(0)
        expect(growth).toBeLessThanOrEqual(3)
        const [x, y] = createProjection(camera)(label) ?? [-1, -1]
        expect(Math.abs(x - size.width / 2)).toBeLessThan(size.width / 2)
        expect(Math.abs(y - size.height / 2)).toBeLessThan(size.height / 2)
      },
    )

    test('a large country comes less near than a small one, and several less near than each', () => {
      const scaleOf = (...codes: string[]) => fit(...codes)?.scale ?? Number.NaN
      expect(scaleOf('RUS')).toBeLessThan(scaleOf('TZA'))
      expect(scaleOf('TZA', 'EGY')).toBeLessThan(scaleOf('TZA'))
      expect(scaleOf('USA')).toBeGreaterThan(world.scale * 1.2)
    })

    test('nothing to show gives no camera', () => {
      expect(fit()).toBeNull()
    })
  })
})
