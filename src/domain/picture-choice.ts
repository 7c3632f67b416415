/** What an editor chooses about the picture to take away. It stands in the address, so that the same picture can be made again. */
import { tidyTitle } from './own-title.ts'

/** Width to height: as high as it needs to be for a `page` and for the `column` of an article, else as named. */
export const PICTURE_CROPS = ['page', '1x1', '4x5', '16x9', 'column'] as const
export type PictureCrop = (typeof PICTURE_CROPS)[number]

/** `png` is for screens, `png-print` has twice its pixels in each direction. */
export const PICTURE_FORMATS = ['svg', 'png', 'png-print'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

export interface PictureChoice {
  /** The editor's own; empty for that of the atlas. */
  readonly title: string
  readonly crop: PictureCrop
  readonly format: PictureFormat
}

export const DEFAULT_PICTURE: PictureChoice = { title: '', crop: 'page', format: 'svg' }

const NAMES = { title: 'picture-title', crop: 'picture-crop', format: 'picture-format' } as const

/** @returns what can't be read as the default. */
export function readPictureChoice(parameters: URLSearchParams): PictureChoice {
  const given = (part: keyof PictureChoice) => (parameters.get(NAMES[part]) ?? '').trim()
  return {
    title: tidyTitle(given('title')),
    crop: PICTURE_CROPS.find((crop) => crop === given('crop')) ?? DEFAULT_PICTURE.crop,
    format: PICTURE_FORMATS.find((format) => format === given('format')) ?? DEFAULT_PICTURE.format,
  }
}

export function writePictureChoice({ title, crop, format }: PictureChoice): [name: string, value: string][] {
  return [
    [NAMES.title, encodeURIComponent(title)],
    [NAMES.crop, crop],
    [NAMES.format, format],
  ]
}
