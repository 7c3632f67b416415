// How long the picture of the five documents takes. Printed, not judged: npm run bench

import { bench, describe } from 'vitest'
import { select } from '../../src/domain/selection.ts'
import { DEFAULT_VIEW } from '../../src/domain/view.ts'
import { worldCamera } from '../../src/picture/camera.ts'
import { drawPicture } from '../../src/picture/draw-picture.ts'
import { movePicture } from '../../src/picture/move-picture.ts'
import { paintMarks } from '../../src/picture/paint-marks.ts'
import { paintSvg } from '../../src/picture/paint-svg.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { serialiseSvg } from '../../src/picture/svg-node.ts'
import { realAtlas } from '../fixtures/atlas.ts'

const { dataset } = await realAtlas()
const selected = select(dataset, DEFAULT_VIEW)

describe.each([
  { width: 390, height: 218 },
  { width: 1440, height: 700 },
])('at $width × $height', (frame) => {
  const camera = worldCamera(frame, 'equal-earth')
  const palette = PALETTES.light
  const input = {
    countries: dataset.atlas.countries,
    mentions: dataset.mentions,
    selected,
    openCountries: [],
    camera,
  }
  const picture = drawPicture(input)

  bench('drawPicture', () => {
    drawPicture(input)
  })
  bench('movePicture', () => {
    movePicture(picture, camera)
  })
  bench('paintMarks', () => {
    paintMarks(picture, palette)
  })
  bench('the whole SVG as text', () => {
    serialiseSvg(paintSvg({ picture, shapes: dataset.shapes, palette, description: '' }))
  })
})
