/** The sheet of a view: its picture under the sheet's camera, in words. Pure: the same view on the same day gives the same sheet. */
import type { CountryCode } from '../domain/countries.ts'
import { countSelected, summariseCountries } from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import type { SelectedMention } from '../domain/selection.ts'
import type { View } from '../domain/view.ts'
import { describeDate } from '../i18n/describe.ts'
import { describeClaims } from '../i18n/describe-claims.ts'
import { describeHeadline } from '../i18n/describe-headline.ts'
import { describeSelection } from '../i18n/describe-selection.ts'
import { words } from '../i18n/words.ts'
import { MARGIN, type PictureSize } from '../picture/camera.ts'
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { projectShapesInFrame } from '../picture/paint-countries.ts'
import { LEGEND_SIZE, legendRoom } from '../picture/paint-legend.ts'
import { heightBesideMap, type SheetOrder, type SheetWords } from '../picture/paint-sheet.ts'
import { PALETTES } from '../picture/palette.ts'
import { likedMapSize, sheetCamera } from '../picture/sheet-camera.ts'
import { enlargeDesign, innerWidth, SHEET_DESIGNS, type SheetDesign } from '../picture/sheet-designs.ts'
import { textWidth } from '../picture/text-width.ts'

export interface SheetRequest {
  readonly dataset: Dataset
  readonly view: View
  readonly selected: readonly SelectedMention[]
  readonly openCountries: readonly CountryCode[]
  /** Of the live map. */
  readonly projection: ProjectionName
  /** Of the view, whole. */
  readonly address: string
  /** On which the sheet is made: "2026-11-22". */
  readonly date: string
}

/** Shares of a map's width and of the sheet's height: with less, the sheet is drawn on more pixels. */
const LEAST_MAP = { ofWidth: 0.4, ofHeight: 0.5 } as const
const ENLARGED = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.4, 2.8] as const
/** The words and the legend depend on what the map shows, which depends on the room that they leave it. */
const MOST_TRIES = 4

export function composeSheet(request: SheetRequest): SheetOrder {
  const design = SHEET_DESIGNS[request.view.picture.crop]
  const { camera } = request.view
  if (design.height === null) return composeAt(request, design, likedMapSize(design, camera))
  let order: SheetOrder | undefined
  for (const times of ENLARGED) {
    const enlarged = enlargeDesign(design, times)
    order = fitMap(request, enlarged) ?? order
    if (order && order.picture.camera.height >= leastMapHeight(enlarged)) break
  }
  if (!order) throw new Error('no sheet has room for its words')
  return order
}

function leastMapHeight(design: SheetDesign): number {
  return Math.min(LEAST_MAP.ofWidth * innerWidth(design), LEAST_MAP.ofHeight * (design.height ?? 0))
}

/** As high as the rest leaves it. @returns null where it leaves nothing. */
function fitMap(request: SheetRequest, design: SheetDesign): SheetOrder | null {
  const width = innerWidth(design)
  let { height } = likedMapSize(design, null)
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const order = composeAt(request, design, { width, height })
    const room = Math.floor((design.height ?? 0) - heightBesideMap(order))
    if (room < MARGIN * 2) return null
    // A map that is a little too small once its words are shorter leaves a gap; one that is too large would cover them.
    if (room === Math.floor(height) || (tries > 0 && room > height)) return order
    height = room
  }
  return null
}

function composeAt(request: SheetRequest, design: SheetDesign, size: PictureSize): SheetOrder {
  const { dataset, view, selected, openCountries, projection, address, date } = request
  const camera = sheetCamera(projection, view.camera, size)
  const paths = projectShapesInFrame(camera, dataset.shapes)
  const { countries } = dataset.atlas
  const whole = drawPicture({ countries, mentions: dataset.mentions, selected, openCountries, camera })
  const picture = cropPicture(whole, paths)
  const source = words.picture.source(dataset.atlas.version, describeDate(dataset.atlas.issued))
  return {
    picture,
    paths,
    design,
    palette: PALETTES.light, // paper is white
    words: wordSheet(request, design, { picture, source }),
    facts: {
      source,
      rights: words.picture.rights,
      identifier: address,
      date,
      mentions: selected.length,
      countries: summariseCountries(selected).size,
      uncertain: countSelected(selected).uncertain,
    },
  }
}

function wordSheet(
  request: SheetRequest,
  design: SheetDesign,
  { picture, source }: { readonly picture: MapPicture; readonly source: string },
): SheetWords {
  const outlined = picture.countries.filter(({ selected }) => selected)
  const names = words.list(outlined.map(({ country }) => nameOf(country, request.dataset)))
  const lead = wordLead(request, picture, names)
  return {
    title: request.view.picture.title || titleOf(request),
    lead,
    description: words.picture.describe(lead, wordMost(request)),
    legend: {
      activities: words.activities,
      classes: words.legend.classes,
      entries: { ...words.legend, selected: legendOutlined(names, design) },
      headings: words.legend,
    },
    notes: [words.picture.mentionsNote, words.map.borders],
    credit: [
      words.picture.credit(source),
      ...(request.view.picture.title ? [words.picture.ownTitle] : []),
    ].join(' '),
    terms: words.picture.terms(describeDate(request.date)),
    address: words.picture.address(request.address),
  }
}

/** The lead has the names too, and lines to break them into. */
function legendOutlined(names: string, design: SheetDesign): string {
  const text = words.picture.legendOutlined(names)
  return legendRoom(innerWidth(design)) >= textWidth(text, LEGEND_SIZE)
    ? text
    : words.picture.legendOutlinedAll
}

/** What the atlas itself calls the picture: it shows all of a selection, whatever is outlined in it. */
export function titleOf({ dataset, view }: Pick<SheetRequest, 'dataset' | 'view'>): string {
  return describeHeadline({ dataset, selection: view, about: [] })
}

/** Filter, figures as the page's result line has them, and what of it the frame shows. */
function wordLead({ dataset, view, selected }: SheetRequest, picture: MapPicture, outlined: string): string {
  const { uncertain } = countSelected(selected)
  const figures = [
    words.results(selected.length, summariseCountries(selected).size),
    ...(uncertain > 0 ? [words.resultsUncertain(uncertain)] : []),
  ]
  const shown = countShown(dataset, selected, picture)
  const sentences = [
    `${describeSelection(dataset, view)}.`,
    selected.length === 0 ? words.empty : `${figures.join(', ')}.`,
    selected.length === 0 ? '' : `${describeClaims(selected)}.`,
    shown < selected.length ? words.picture.part(shown) : '',
    outlined === '' ? '' : words.picture.outlined(outlined),
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** Mentions with at least one mark in the frame, or a part in a ring. */
function countShown(
  { countryByCode }: Dataset,
  selected: readonly SelectedMention[],
  { packs }: MapPicture,
): number {
  const placeOf = (country: CountryCode, coordinates: readonly number[] | undefined) =>
    `${country} ${coordinates?.join()}`
  const drawn = new Set(packs.map(({ country, coordinates }) => placeOf(country, coordinates)))
  return selected.filter(({ mention, countries }) =>
    countries.some((country) => {
      const coordinates = mention.place?.coordinates ?? countryByCode.get(country)?.label
      return drawn.has(placeOf(country, coordinates))
    }),
  ).length
}

function wordMost({ dataset, selected }: SheetRequest): string {
  const most = [...summariseCountries(selected).values()]
    .sort((a, b) => b.selected.length - a.selected.length)
    .slice(0, 3)
    .map(({ country, selected: own }) => `${nameOf(country, dataset)} ${own.length}`)
  return words.list(most)
}

function nameOf(country: CountryCode, { countryByCode }: Dataset): string {
  return countryByCode.get(country)?.name ?? country
}
