// What the embed's script knows from the HTML alone: as much of the data as filtering, drawing and naming need.

import { beforeAll, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { countFacet, FACETS } from '../../src/domain/facets.ts'
import { select } from '../../src/domain/selection.ts'
import { readView } from '../../src/domain/view.ts'
import { type EmbedData, packEmbedData, unpackEmbedData } from '../../src/embed/embed-data.ts'
import { cameraOf, EMBED_DESIGNS } from '../../src/embed/embed-designs.ts'
import { describeSelection } from '../../src/i18n/describe-selection.ts'
import { drawPicture } from '../../src/picture/draw-picture.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

let dataset: Dataset
let data: EmbedData

beforeAll(async () => {
  dataset = (await realAtlas()).dataset
  data = unpackEmbedData(JSON.parse(JSON.stringify(packEmbedData(dataset))))
})

const QUERIES = [
  '',
  'activities=training,rendition&years=2013-2022',
  'years=2010-2012&uncertain=0',
  'statuses=claimed,alleged&regions=142',
  'documents=link-2022&kinds=police-course',
  'activities=none',
]

test.each(QUERIES)('"%s" selects, counts and is described as in the whole dataset', (query) => {
  const view = readView(query)
  const ids = (from: Dataset | EmbedData) =>
    select(from, view).map(({ mention, certain, countries }) => [mention.mention, certain, ...countries])
  expect(ids(data)).toEqual(ids(dataset))
  for (const facet of FACETS) expect(countFacet(data, view, facet)).toEqual(countFacet(dataset, view, facet))
  expect(describeSelection(data, view)).toBe(describeSelection(dataset, view))
})

test.each(QUERIES)('"%s" is drawn as from the whole dataset', (query) => {
  const view = readView(query)
  for (const design of EMBED_DESIGNS) {
    const draw = (from: Dataset | EmbedData) =>
      drawPicture({
        countries: from.atlas.countries,
        mentions: from.mentions,
        selected: select(from, view),
        openCountries: ['TZA'],
        camera: cameraOf(design),
      })
    expect(draw(data)).toEqual(draw(dataset))
  }
})

test('a page of another version is refused rather than misread', () => {
  const packed = packEmbedData(dataset)
  const [first, ...others] = packed.mentions
  if (!first) throw new Error('no mentions')
  const [id, document, , ...rest] = first
  const altered = { ...packed, mentions: [[id, document, 99, ...rest] as const, ...others] }
  expect(() => unpackEmbedData(altered)).toThrow('another version')
})
