/** The picture for paper, while the page is being printed: as much of the world as the screen shows, in a frame as wide as a page. */
import { useMemo } from 'react'
import { viewCamera } from '../picture/camera.ts'
import { drawPicture, type PictureInput } from '../picture/draw-picture.ts'
import type { DrawnSizes } from '../picture/drawn-sizes.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { useView } from '../state/selectors.ts'
import { usePrinting } from '../ui/use-printing.ts'

/** In CSS pixels, of which a page of A4 is 700 wide within its margins. The world is as high as this at this width. */
const FRAME = { width: 700, height: 346 }
/** For eyes that are near, on paper that is finer than a screen. */
const SIZES: DrawnSizes = {
  mark: 10,
  ring: 10,
  number: 10,
  label: 11,
  lines: 0.8,
  mostMarks: 24,
  china: true,
}

/** @returns null unless the page is being printed. */
export function usePrintedPicture(input: Omit<PictureInput, 'camera' | 'sizes'>): MapPicture | null {
  const { camera } = useView()
  const printing = usePrinting()
  const { countries, mentions, selected, openCountries } = input
  return useMemo(
    () =>
      printing
        ? drawPicture({
            countries,
            mentions,
            selected,
            openCountries,
            camera: keepInBounds(viewCamera(FRAME, 'equal-earth', camera)),
            sizes: SIZES,
          })
        : null,
    [printing, camera, countries, mentions, selected, openCountries],
  )
}
