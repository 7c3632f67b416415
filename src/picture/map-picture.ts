/** What a map shows for one selection at one size, as plain data. It knows neither MapLibre nor SVG nor the DOM. */
import type { Activity } from '../domain/activities.ts'
import type { CountryCode } from '../domain/countries.ts'
import type { Position } from '../domain/mention.ts'
import type { AnyCamera, PictureCamera } from './camera.ts'

/** `matched` in one of four fixed classes, so that a colour means the same in two years and two articles. */
export type Look =
  | { readonly look: 'matched'; readonly class: 0 | 1 | 2 | 3 }
  | { readonly look: 'uncertain' | 'hidden' | 'silent' | 'china' }

export type CountryLook = Look & { readonly country: CountryCode; readonly selected: boolean }

export interface Mark {
  readonly mention: string
  readonly activity: Activity
  /** False draws it hollow. */
  readonly certain: boolean
  /** From the pack's middle, in pixels. */
  readonly dx: number
  readonly dy: number
}

export interface RingSlice {
  readonly activity: Activity
  readonly count: number
  /** How many of them are drawn hollow: the last part of the slice. */
  readonly uncertain: number
}

/** The marks of one country, or of one site in it, packed around a middle that others may have pushed away. */
export interface Pack {
  readonly country: CountryCode
  /** Where it belongs, in degrees and in pixels. */
  readonly coordinates: Position
  readonly anchorX: number
  readonly anchorY: number
  /** Where it stands. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** One per mention; empty where a ring stands for them. */
  readonly marks: readonly Mark[]
  /** By activity, where there are too many marks for the room; else null. */
  readonly ring: { readonly total: number; readonly slices: readonly RingSlice[] } | null
  /** Whether a hairline leads back to the anchor. */
  readonly moved: boolean
}

export interface Label {
  readonly country: CountryCode
  readonly text: string
  readonly coordinates: Position
  readonly anchorX: number
  readonly anchorY: number
  /** Middle of the text, in pixels. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly tone: 'strong' | 'china'
}

export type LegendEntry =
  | { readonly entry: 'activity'; readonly activity: Activity }
  | { readonly entry: 'class'; readonly class: 0 | 1 | 2 | 3 }
  | { readonly entry: 'hollow' | 'ring' | 'uncertain' | 'hidden' | 'silent' | 'china' | 'selected' }

export interface MapPicture<C extends AnyCamera = PictureCamera> {
  readonly camera: C
  /** Diameter of a mark in pixels. */
  readonly markSize: number
  /** Of the letters of a ring's number. */
  readonly numberSize: number
  /** Of rims, rings, halos and hairlines, against those on a page. */
  readonly lines: number
  readonly countries: readonly CountryLook[]
  readonly packs: readonly Pack[]
  readonly labels: readonly Label[]
  /** Only what occurs in this picture. */
  readonly legend: readonly LegendEntry[]
}

/** For those to whom it is the same whether it is a map or a globe. */
export type AnyPicture = MapPicture<AnyCamera>
