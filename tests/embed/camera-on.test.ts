// Where an embed looks that is about a country, several, or a region: worked out from the land that stands in its page.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { cameraOn } from '../../src/embed/camera-on.ts'
import { cameraOf, EMBED_DESIGNS } from '../../src/embed/embed-designs.ts'
import { createProjection, zoomOf } from '../../src/picture/camera.ts'
import { projectShapes } from '../../src/picture/paint-countries.ts'
import { WORLD_CAMERA } from '../../src/picture/paint-world.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

let dataset: Dataset
let paths: ReadonlyMap<string | null, string>

beforeAll(async () => {
  dataset = (await realAtlas()).dataset
  paths = new Map(projectShapes(WORLD_CAMERA, dataset.shapes, 1).map(({ iso, d }) => [iso, d]))
})

function drawn(...codes: readonly string[]) {
  return codes.map((iso) => {
    const country = dataset.countryByCode.get(iso)
    if (!country) throw new Error(`no ${iso}`)
    return { path: paths.get(iso) ?? '', label: country.label }
  })
}

describe.each(EMBED_DESIGNS)('in the design for a $name', (design) => {
  const frame = cameraOf(design)

  test('every country of the data has its name in the middle of the map, and room around it', () => {
    const codes = new Set(dataset.mentions.flatMap(({ countries }) => countries))
    for (const iso of codes) {
      const camera = cameraOn(drawn(iso), frame)
      if (!camera) throw new Error(`no camera on ${iso}`)
      const [{ label } = { label: [0, 0] as const }] = drawn(iso)
      const [x, y] = createProjection(camera)(label)
      expect(Math.abs(x / design.width - 0.5), iso).toBeLessThan(0.25)
      expect(Math.abs(y / design.height - 0.5), iso).toBeLessThan(0.25)
      expect(zoomOf(camera), iso).toBeGreaterThanOrEqual(-1e-9)
      expect(zoomOf(camera), iso).toBeLessThanOrEqual(2 + 1e-9)
    }
  })

  test('a small country is seen from nearer than a large one, and several from further than each', () => {
    const zoom = (...codes: readonly string[]) => zoomOf(cameraOn(drawn(...codes), frame) ?? frame)
    expect(zoom('TZA')).toBeGreaterThan(zoom('USA') + 0.5)
    expect(zoom('FJI')).toBeCloseTo(2)
    expect(zoom('KEN', 'ZMB')).toBeLessThan(zoom('KEN'))
    expect(zoom('KEN', 'ZMB')).toBeGreaterThan(0.3)
  })

  test('of none there is no camera', () => {
    expect(cameraOn([], frame)).toBeNull()
  })
})
