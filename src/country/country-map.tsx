/** The country and its marks as a still map in the page's own HTML, in the colours of the reader's theme. */
import type { ReactNode } from 'react'
import { countryWords } from '../i18n/country-words.ts'
import { words } from '../i18n/words.ts'
import { paintCountries } from '../picture/paint-countries.ts'
import { paintMarks } from '../picture/paint-marks.ts'
import { PALETTE_OF_VARIABLES } from '../picture/palette-variables.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { useCountry } from './country-context.ts'
import { drawCountry } from './draw-country.ts'

/** In pixels; the page shows it at most half as large again, so that names can be read on a phone. */
const SIZE = { width: 420, height: 340, grid: 2 }

export function CountryMap(): ReactNode {
  const { dataset, country, selected } = useCountry()
  const { picture, paths } = drawCountry(dataset, { country, selected }, SIZE)
  return (
    <figure className="country-map">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        width={SIZE.width}
        height={SIZE.height}
        role="img"
        aria-label={countryWords.map(country.name, words.mentions(selected.length))}
      >
        <SvgTree node={paintCountries(picture, paths, PALETTE_OF_VARIABLES)} />
        <SvgTree node={paintMarks(picture, PALETTE_OF_VARIABLES)} />
      </svg>
      <figcaption>
        {countryWords.mapKey} {words.map.borders}
      </figcaption>
    </figure>
  )
}
