/** The picture of a view for a slide: what it shows, in a frame, as large as the back row needs it. */
import type { CountryCode } from '../domain/countries.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Position } from '../domain/mention.ts'
import { type SelectedMention, select } from '../domain/selection.ts'
import type { View } from '../domain/view.ts'
import { type AnyCamera, type PictureSize, viewCamera } from '../picture/camera.ts'
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { projectedSizes } from '../picture/drawn-sizes.ts'
import { globeCamera, middleOf } from '../picture/globe.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import type { AnyPicture, Pack } from '../picture/map-picture.ts'
import { findOpened, listOutlined } from '../state/opened.ts'
import { landInFrame } from './draw-land.ts'

export interface SlideOrder {
  readonly dataset: Dataset
  /** As far as the data holds it. */
  readonly view: View
  readonly globe: boolean
  /** Of the map. */
  readonly size: PictureSize
  /** Pixels per pixel of a slide that is 720 high. */
  readonly unit: number
}

export interface DrawnSlide {
  readonly selected: readonly SelectedMention[]
  readonly openCountries: readonly CountryCode[]
  /** Only what stands in its frame. */
  readonly picture: AnyPicture
}

/** Fewer single marks a country, until all packs have room. Three of them need no more of it than a ring. */
const MOST_MARKS = [24, 12, 8, 5, 3] as const
const FEWEST = 3
/** How far a pack may be pushed from its country before rings serve better, on a slide that is 720 high. */
const FURTHEST_PUSH = 70
/** Where all or none of the world is meant: between Africa and China all inhabited land but the Americas shows. */
const MIDDLE: Position = [70, 18]

export function drawSlide({ dataset, view, globe, size, unit }: SlideOrder): DrawnSlide {
  const selected = select(dataset, view)
  const openCountries = listOutlined(findOpened(dataset, view))
  const camera: AnyCamera = globe
    ? globeCamera(size, view.camera, findMiddle(dataset, selected))
    : keepInBounds(viewCamera(size, 'equal-earth', view.camera))
  const land = landInFrame(dataset.shapes, camera)
  const { countries } = dataset.atlas
  for (const mostMarks of MOST_MARKS) {
    const sizes = projectedSizes(camera, unit, mostMarks)
    const drawn = drawPicture<AnyCamera>({
      countries,
      mentions: dataset.mentions,
      selected,
      openCountries,
      camera,
      sizes,
    })
    const picture = cropPicture(drawn, land)
    if (mostMarks === FEWEST || hasRoom(picture.packs, FURTHEST_PUSH * unit)) {
      return { selected, openCountries, picture }
    }
  }
  throw new Error('no number of marks was tried')
}

function findMiddle({ countryByCode }: Dataset, selected: readonly SelectedMention[]): Position {
  const countries = new Set(selected.flatMap((one) => one.countries))
  const places = [...countries].flatMap((code) => {
    const country = countryByCode.get(code)
    return country ? [country.label] : []
  })
  return middleOf(places) ?? MIDDLE
}

function hasRoom(packs: readonly Pack[], furthest: number): boolean {
  return packs.every(
    (pack, index) =>
      Math.hypot(pack.x - pack.anchorX, pack.y - pack.anchorY) <= furthest &&
      packs.slice(index + 1).every((other) => !overlap(pack, other)),
  )
}

function overlap(one: Pack, other: Pack): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius - 1
}
