// A sheet shows what stands in its frame: marks whole or not at all, and a legend of what is there.

import { beforeAll, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { select } from '../../src/domain/selection.ts'
import { DEFAULT_VIEW } from '../../src/domain/view.ts'
import { createProjection } from '../../src/picture/camera.ts'
import { cropPicture } from '../../src/picture/crop-picture.ts'
import { drawPicture } from '../../src/picture/draw-picture.ts'
import { projectShapes, projectShapesInFrame } from '../../src/picture/paint-countries.ts'
import { sheetCamera } from '../../src/picture/sheet-camera.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

let dataset: Dataset
beforeAll(async () => {
  dataset = (await realAtlas()).dataset
})

const CAMERAS = [
  ['the world', null],
  ['South-East Asia', { longitude: 108, latitude: 10, zoom: 2.3 }],
  ['East Africa', { longitude: 35, latitude: -3, zoom: 3 }],
  ['the middle of Russia', { longitude: 90, latitude: 62, zoom: 6 }],
] as const

test.each(CAMERAS)('of %s no mark is cut and none in the frame is left out', (_, view) => {
  const camera = sheetCamera('equal-earth', view)
  const { countries } = dataset.atlas
  const selected = select(dataset, DEFAULT_VIEW)
  const whole = drawPicture({ countries, mentions: dataset.mentions, selected, openCountries: [], camera })
  const cropped = cropPicture(whole, projectShapesInFrame(camera, dataset.shapes))
  for (const { x, y, radius } of cropped.packs) {
    expect(x - radius).toBeGreaterThanOrEqual(0)
    expect(x + radius).toBeLessThanOrEqual(camera.width)
    expect(y - radius).toBeGreaterThanOrEqual(0)
    expect(y + radius).toBeLessThanOrEqual(camera.height)
  }
  const project = createProjection(camera)
  const inside = whole.packs.filter(({ coordinates }) => {
    const [x, y] = project([coordinates[0], coordinates[1]]) ?? [-1, -1]
    return x >= 0 && y >= 0 && x <= camera.width && y <= camera.height
  })
  expect(cropped.packs).toEqual(inside)
})

test('a country that is in the frame without a corner of its own is there, and one beyond it is not', () => {
  const camera = sheetCamera('equal-earth', { longitude: 90, latitude: 62, zoom: 6 })
  expect(projectShapesInFrame(camera, dataset.shapes).map(({ iso }) => iso)).toEqual(['RUS'])
})

test('the first view has the same land in the frame, cut or not', () => {
  const camera = sheetCamera('equal-earth', null)
  const cut = new Map(projectShapesInFrame(camera, dataset.shapes).map(({ iso, d }) => [iso, d]))
  const whole = new Map(projectShapes(camera, dataset.shapes, 2).map(({ iso, d }) => [iso, d]))
  for (const iso of ['TZA', 'BRA', 'EGY', 'SGP', 'ATG', 'ISL']) expect(cut.get(iso)).toBe(whole.get(iso))
  expect(cut.has('WSM')).toBe(false)
  expect(whole.has('WSM')).toBe(true)
})

test('the legend explains no more than the frame shows', () => {
  const camera = sheetCamera('equal-earth', { longitude: 25, latitude: -13, zoom: 4 })
  const { countries } = dataset.atlas
  const selected = select(dataset, DEFAULT_VIEW)
  const whole = drawPicture({ countries, mentions: dataset.mentions, selected, openCountries: [], camera })
  const cropped = cropPicture(whole, projectShapesInFrame(camera, dataset.shapes))
  const entries = (legend: typeof whole.legend) => legend.map(({ entry }) => entry)
  expect(entries(whole.legend)).toContain('china')
  expect(entries(cropped.legend)).not.toContain('china')
  expect(entries(cropped.legend)).toContain('silent')
})
