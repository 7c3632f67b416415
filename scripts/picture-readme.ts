/**
 * Draws the README's picture from the built data: the whole atlas at 1200 pixels, with its legend.
 *
 *     npm run picture:readme
 */
import { writeFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { ACTIVITIES } from '../src/domain/activities.ts'
import { type CountryShape, indexDataset } from '../src/domain/dataset.ts'
import { select } from '../src/domain/selection.ts'
import { DEFAULT_VIEW } from '../src/domain/view.ts'
import { words } from '../src/i18n/words.ts'
import { worldCamera } from '../src/picture/camera.ts'
import { drawPicture } from '../src/picture/draw-picture.ts'
import { paintSvg } from '../src/picture/paint-svg.ts'
import { PALETTES } from '../src/picture/palette.ts'
import { serialiseSvg } from '../src/picture/svg-node.ts'
import { buildAtlas } from './lib/build-atlas.ts'
import type { CountryTopology } from './lib/country-shapes.ts'
import { readAtlasSources } from './lib/read-atlas-sources.ts'

const FILE = 'public/atlas.svg'

const { sources } = readAtlasSources(process.cwd())
const built = buildAtlas(sources)
if (!built.files) throw new Error('the data has problems: npm run build:data tells them')
const collection = JSON.parse(built.files['mentions.geojson'])
const atlas = JSON.parse(built.files['atlas.json'])
const topology = JSON.parse(built.files['countries.topojson']) as CountryTopology
const shapes = feature(topology, topology.objects.countries).features as CountryShape[]
const dataset = indexDataset(collection, atlas, shapes)
const selected = select(dataset, DEFAULT_VIEW)
const picture = drawPicture({
  countries: dataset.atlas.countries,
  mentions: dataset.mentions,
  selected,
  openCountries: [],
  camera: worldCamera({ width: 1200, height: 600 }, 'equal-earth'),
})
const countries = new Set(selected.flatMap(({ mention }) => mention.countries)).size
const svg = paintSvg({
  picture,
  shapes,
  palette: PALETTES.light,
  description: words.map.describe(selected.length, countries, ''),
  legend: { activities: words.activities, classes: words.legend.classes, entries: words.legend },
  grid: 1,
})
writeFileSync(FILE, `${serialiseSvg(svg)}\n`)
console.log(`${FILE}: ${selected.length} mentions, ${ACTIVITIES.length} activities`)
