/** Selection and camera to picture: the one place that decides what a map shows. */
import { ACTIVITIES } from '../domain/activities.ts'
import type { Country } from '../domain/atlas.ts'
import { type CountryCode, isChina } from '../domain/countries.ts'
import { type CountrySummary, countOf, countSelected, summariseCountries } from '../domain/counts.ts'
import type { MappedMention, Position } from '../domain/mention.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { type AnyCamera, createProjection, type PictureCamera } from './camera.ts'
import { lookOf } from './country-look.ts'
import { drawLegend } from './draw-legend.ts'
import { type DrawnSizes, pageSizes } from './drawn-sizes.ts'
import type { CountryLook, MapPicture, Pack } from './map-picture.ts'
import { markReach } from './mark-shapes.ts'
import { packMarks } from './pack-marks.ts'
import { type LabelWish, placeLabels } from './place-labels.ts'
import { pushApart } from './push-apart.ts'

type MappedSelection = SelectedMention<MappedMention>
type Summary = CountrySummary<MappedMention>

export interface PictureInput<C extends AnyCamera = PictureCamera> {
  readonly countries: readonly Pick<Country, 'iso' | 'name' | 'label'>[]
  /** All mentions of the dataset: which countries the documents speak of at all. */
  readonly mentions: readonly MappedMention[]
  readonly selected: readonly MappedSelection[]
  /** Outlined: those whose profile is open. */
  readonly openCountries: readonly CountryCode[]
  readonly camera: C
  /** Those of a page, where none are given. */
  readonly sizes?: DrawnSizes
}

type AnyInput = PictureInput<AnyCamera>

/** How far outside the frame a pack may stand and still push others, in widths of the lines. */
const OVERHANG = 60

export function drawPicture<C extends AnyCamera>(input: PictureInput<C>): MapPicture<C> {
  const summaries = summariseCountries(input.selected)
  const countries = drawLooks(input, summaries)
  const sizes = input.sizes ?? pageSizes(input.camera)
  const packs = drawPacks(input, summaries, sizes)
  const labels = placeLabels(labelWishes(input, packs, summaries, sizes), packs, input.camera)
  const legend = drawLegend(countries, packs)
  const { mark: markSize, number: numberSize, lines } = sizes
  return { camera: input.camera, markSize, numberSize, lines, countries, packs, labels, legend }
}

function drawLooks(input: AnyInput, summaries: ReadonlyMap<CountryCode, Summary>): CountryLook[] {
  const documented = new Set(input.mentions.flatMap((mention) => mention.countries))
  return input.countries.map(({ iso }) => ({
    country: iso,
    selected: input.openCountries.includes(iso),
    ...lookOf(iso, summaries.get(iso), documented.has(iso)),
  }))
}

interface Group {
  readonly country: CountryCode
  readonly coordinates: Position
  readonly selected: readonly MappedSelection[]
}

/** A country's mentions stand at its label point; those with a site of their own stand there. */
function groupBySite(summary: Summary, label: Position): Group[] {
  const groups = new Map<string, Group>()
  for (const one of summary.selected) {
    const coordinates = one.mention.place?.coordinates ?? label
    const key = coordinates.join()
    const selected = [...(groups.get(key)?.selected ?? []), one]
    groups.set(key, { country: summary.country, coordinates, selected })
  }
  return [...groups.values()]
}

function drawPacks(input: AnyInput, summaries: ReadonlyMap<CountryCode, Summary>, sizes: DrawnSizes): Pack[] {
  const { camera } = input
  const project = createProjection(camera)
  const overhang = OVERHANG * sizes.lines
  const groups = input.countries.flatMap((country) => {
    const summary = summaries.get(country.iso)
    return summary && !isChina(country.iso) ? groupBySite(summary, country.label) : []
  })
  const packs = groups.flatMap((group) => {
    const [anchorX, anchorY] = project(group.coordinates) ?? [Number.NaN, Number.NaN]
    const near =
      anchorX > -overhang &&
      anchorX < camera.width + overhang &&
      anchorY > -overhang &&
      anchorY < camera.height + overhang
    return near ? [{ ...group, anchorX, anchorY, ...fillPack(group.selected, sizes) }] : []
  })
  const middles = pushApart(
    packs.map(({ anchorX, anchorY, radius }) => ({ x: anchorX, y: anchorY, radius })),
    camera,
    sizes.lines,
  )
  return packs.map(({ selected: _, ...pack }, index) => {
    const { x, y } = middles[index] ?? { x: pack.anchorX, y: pack.anchorY }
    const away = Math.hypot(x - pack.anchorX, y - pack.anchorY)
    return { ...pack, x, y, moved: away > pack.radius + 1 }
  })
}

/** Marks in the order of the activities, certain dates first; or a ring. */
function fillPack(
  selected: readonly MappedSelection[],
  { mark, ring, mostMarks }: DrawnSizes,
): Pick<Pack, 'marks' | 'ring' | 'radius'> {
  const ordered = [...selected].sort(
    (a, b) =>
      ACTIVITIES.indexOf(a.mention.activity) - ACTIVITIES.indexOf(b.mention.activity) ||
      Number(b.certain) - Number(a.certain),
  )
  if (ordered.length > mostMarks) {
    const slices = ACTIVITIES.map((activity) => {
      const { certain, uncertain } = countSelected(ordered.filter((one) => one.mention.activity === activity))
      return { activity, count: certain + uncertain, uncertain }
    }).filter((slice) => slice.count > 0)
    return { marks: [], ring: { total: ordered.length, slices }, radius: ring }
  }
  const offsets = packMarks(ordered.length, mark)
  const marks = ordered.map(({ mention, certain }, index) => ({
    mention: mention.mention,
    activity: mention.activity,
    certain,
    dx: offsets[index]?.dx ?? 0,
    dy: offsets[index]?.dy ?? 0,
  }))
  const reaches = marks.map(({ activity, dx, dy }) => Math.hypot(dx, dy) + markReach(activity) * mark)
  return { marks, ring: null, radius: Math.max(...reaches) }
}

function labelWishes(
  input: AnyInput,
  packs: readonly Pack[],
  summaries: ReadonlyMap<CountryCode, Summary>,
  { label: size, china }: DrawnSizes,
): LabelWish[] {
  const project = createProjection(input.camera)
  const packOf = new Map(packs.map((pack) => [pack.country, pack]))
  const wishes = input.countries.flatMap((country): (LabelWish & { weight: number })[] => {
    const { iso, name, label } = country
    const pack = packOf.get(iso)
    const open = input.openCountries.includes(iso)
    const [labelX, labelY] = project(label) ?? [Number.NaN, Number.NaN]
    if (Number.isNaN(labelX)) return []
    const home = pack ?? { coordinates: label, anchorX: labelX, anchorY: labelY }
    const { coordinates, anchorX, anchorY } = home
    const at = { country: iso, coordinates, anchorX, anchorY, size }
    if (iso === 'CHN') {
      if (!china) return []
      return [
        { ...at, text: name.toUpperCase(), x: anchorX, y: anchorY, radius: 0, tone: 'china', weight: 1000 },
      ]
    }
    if (!pack && !open) return []
    const summary = summaries.get(iso)
    const weight = open ? 2000 : summary ? countOf(summary) : 0
    const place = pack ? { x: pack.x, y: pack.y, radius: pack.radius } : { x: anchorX, y: anchorY, radius: 1 }
    return [{ ...at, text: name, ...place, tone: 'strong', weight }]
  })
  return wishes.sort((a, b) => b.weight - a.weight || (a.country < b.country ? -1 : 1))
}
