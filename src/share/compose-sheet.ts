/** The sheet of a view: its picture under the sheet's camera, in words. Pure: the same view on the same day gives the same sheet. */
import type { CountryCode } from '../domain/countries.ts'
import { countSelected, summariseCountries } from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import type { SelectedMention } from '../domain/selection.ts'
import type { View } from '../domain/view.ts'
import { describeDate } from '../i18n/describe.ts'
import { describeSelection } from '../i18n/describe-selection.ts'
import { words } from '../i18n/words.ts'
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { projectShapesInFrame } from '../picture/paint-countries.ts'
import type { SheetOrder, SheetWords } from '../picture/paint-sheet.ts'
import { PALETTES } from '../picture/palette.ts'
import { sheetCamera } from '../picture/sheet-camera.ts'

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

export function composeSheet(request: SheetRequest): SheetOrder {
  const { dataset, view, selected, openCountries, projection, address, date } = request
  const camera = sheetCamera(projection, view.camera)
  const paths = projectShapesInFrame(camera, dataset.shapes)
  const { countries } = dataset.atlas
  const whole = drawPicture({ countries, mentions: dataset.mentions, selected, openCountries, camera })
  const picture = cropPicture(whole, paths)
  const source = words.picture.source(dataset.atlas.version, describeDate(dataset.atlas.issued))
  return {
    picture,
    paths,
    palette: PALETTES.light, // paper is white
    words: wordSheet(request, picture, source),
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

function wordSheet(request: SheetRequest, picture: MapPicture, source: string): SheetWords {
  const outlined = picture.countries.filter(({ selected }) => selected)
  const names = words.list(outlined.map(({ country }) => nameOf(country, request.dataset)))
  const lead = wordLead(request, picture, names)
  return {
    title: words.headline,
    lead,
    description: words.picture.describe(lead, wordMost(request)),
    legend: {
      activities: words.activities,
      classes: words.legend.classes,
      entries: { ...words.legend, selected: words.picture.legendOutlined(names) },
      headings: words.legend,
    },
    notes: [words.picture.mentionsNote, words.map.borders],
    credit: words.picture.credit(source),
    terms: words.picture.terms(describeDate(request.date)),
    address: words.picture.address(request.address),
  }
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
