// The sheets of three dozen views are read back: what stands in the file is what the picture shows, and what was published.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { createProjection } from '../../src/picture/camera.ts'
import type { CountryLook, MapPicture } from '../../src/picture/map-picture.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { PATIENCE, realAtlas, type TestAtlas } from '../fixtures/atlas.ts'
import { countFeatures, expectedLook } from '../fixtures/count-features.ts'
import { findAll, readPicture, text } from '../fixtures/read-picture.ts'
import { readSheet } from '../fixtures/read-sheet.ts'
import { type MadeSheet, SHEET_VIEWS, sheetOf } from '../fixtures/sheets.ts'

vi.setConfig(PATIENCE)

let atlas: TestAtlas
beforeAll(async () => {
  atlas = await realAtlas()
})

test('there are more than thirty views, and no two are one', () => {
  expect(new Set(SHEET_VIEWS).size).toBe(SHEET_VIEWS.length)
  expect(SHEET_VIEWS.length).toBeGreaterThan(30)
})

describe.each(SHEET_VIEWS)('the sheet of “%s”', (query) => {
  let made: MadeSheet
  let inFrame: (one: { readonly anchorX: number; readonly anchorY: number }) => boolean
  beforeAll(() => {
    made = sheetOf(atlas.dataset, query)
    const { width, height } = made.picture.camera
    inFrame = ({ anchorX: x, anchorY: y }) => x >= 0 && x <= width && y >= 0 && y <= height
  })

  test('gives each shape in its frame the look of its country', () => {
    const { shapes } = readPicture(made.read)
    const looks = new Map(made.picture.countries.map((one) => [one.country, one]))
    expect(shapes.map(({ country, look, fill }) => [country, look, fill])).toEqual(
      shapes.map(({ country }) => [country, looks.get(country)?.look, fillOf(looks.get(country))]),
    )
    const counted = countPublished(made)
    const documented = new Set(atlas.features.map(({ properties }) => properties.country))
    expect(shapes.map(({ country, look }) => [country, look])).toEqual(
      shapes.map(({ country }) => [country, expectedLook(country, counted, documented.has(country))]),
    )
    const drawn = new Set(shapes.map(({ country }) => country))
    expect(cornersInFrame(made.picture).filter((country) => !drawn.has(country))).toEqual([])
  })

  test('has each mark and ring that belongs into its frame, once, solid or hollow', () => {
    const { marks, rings } = readPicture(made.read)
    const packs = made.picture.packs.filter(inFrame)
    expect(marks.map(markLine).sort()).toEqual(
      packs.flatMap(({ country, marks: own }) => own.map((mark) => markLine({ country, ...mark }))).sort(),
    )
    expect(rings.map(({ country, number, slices }) => ({ country, number, slices }))).toEqual(
      packs.flatMap(({ country, ring }) =>
        ring ? [{ country, number: String(ring.total), slices: ring.slices }] : [],
      ),
    )
    const published = countPublished(made).map(markLine)
    const strangers = marks.map(markLine).filter((line) => !published.includes(line))
    expect(strangers).toEqual([])
    if (made.view.camera === null && rings.length === 0) expect(marks).toHaveLength(published.length)
  })

  test('has the names of the picture, and the outlines of the open countries', () => {
    const { labels } = readPicture(made.read)
    expect(labels.map(({ country, text: name }) => [country, name])).toEqual(
      made.picture.labels.filter(inFrame).map(({ country, text: name }) => [country, name]),
    )
    const outlined = findAll(made.read, (node) => 'data-outlined' in node.attributes)
    const drawn = new Set(readPicture(made.read).shapes.map(({ country }) => country))
    const open = made.picture.countries.filter(({ selected, country }) => selected && drawn.has(country))
    expect(new Set(outlined.map((node) => text(node, 'data-outlined')))).toEqual(
      new Set(open.map(({ country }) => country)),
    )
  })

  test('explains in its legend what it shows, and nothing else', () => {
    const { marks, rings, shapes, outlined } = readPicture(made.read)
    const activities = [
      ...marks.map(({ activity }) => activity),
      ...rings.flatMap(({ slices }) => slices.map(({ activity }) => activity)),
    ]
    const hollow =
      marks.some(({ certain }) => !certain) ||
      rings.some(({ slices }) => slices.some(({ uncertain }) => uncertain > 0))
    const fills = new Set(shapes.map(({ fill }) => fill))
    const looks = new Set(shapes.map(({ look }) => look))
    expect(readSheet(made.read).legend.map(({ entry }) => entry)).toEqual([
      ...ACTIVITIES.filter((activity) => activities.includes(activity)).map(() => 'activity'),
      ...(hollow ? ['hollow'] : []),
      ...(rings.length > 0 ? ['ring'] : []),
      ...PALETTES.light.classes.filter((colour) => fills.has(colour)).map(() => 'class'),
      ...['uncertain', 'hidden', 'silent', 'china'].filter((look) => looks.has(look)),
      ...(outlined > 0 ? ['selected'] : []),
    ])
  })

  test('has the figures of the selection', () => {
    const counted = countPublished(made)
    const mentions = new Map(counted.map((one) => [one.mention, one.certain]))
    expect(text(made.read, 'data-mentions')).toBe(String(mentions.size))
    expect(text(made.read, 'data-countries')).toBe(
      String(new Set(counted.map(({ country }) => country)).size),
    )
    expect(text(made.read, 'data-uncertain')).toBe(
      String([...mentions.values()].filter((certain) => !certain).length),
    )
  })
})

function fillOf(look: CountryLook | undefined): string {
  const { classes, hidden, silent } = PALETTES.light
  if (look?.look === 'matched') return classes[look.class]
  if (look?.look === 'hidden') return hidden
  return look?.look === 'silent' ? silent : `url(#hatch-${look?.look})`
}

function markLine(mark: {
  readonly country: string
  readonly mention: string
  readonly activity: string
  readonly certain: boolean
}): string {
  return `${mark.country} ${mark.mention} ${mark.activity} ${mark.certain ? 'solid' : 'hollow'}`
}

/** The years and activities counted apart from the atlas's own code; the other filters by looking at each feature. */
function countPublished({ view }: MadeSheet) {
  const { regions } = atlas.dataset.atlas
  const parentOf = new Map(regions.map(({ m49, parent }) => [m49, parent]))
  const regionOf = new Map(atlas.dataset.atlas.countries.map(({ iso, region }) => [iso, region]))
  const lies = (region: string | null | undefined): boolean =>
    region != null && (view.regions.includes(region) || lies(parentOf.get(region)))
  const left = atlas.features.filter(
    ({ properties: { kind, status, document, country } }) =>
      (view.kinds.length === 0 || view.kinds.includes(kind)) &&
      (view.statuses.length === 0 || view.statuses.includes(status)) &&
      (view.documents.length === 0 || view.documents.includes(document)) &&
      (view.regions.length === 0 || lies(regionOf.get(country))),
  )
  return countFeatures(left, view)
}

/** Countries of which some corner stands in the frame. */
function cornersInFrame({ camera }: MapPicture): string[] {
  const project = createProjection(camera)
  const inside = ([longitude, latitude]: readonly number[]) => {
    const [x, y] = project([longitude ?? 0, latitude ?? 0]) ?? [-1, -1]
    return x > 1 && y > 1 && x < camera.width - 1 && y < camera.height - 1
  }
  return atlas.dataset.shapes.flatMap(({ properties: { iso }, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return iso !== null && polygons.some((rings) => rings.some((ring) => ring.some(inside))) ? [iso] : []
  })
}
