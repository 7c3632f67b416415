/** `npm run picture:palette`: writes the style sheet with the colours of the map. */
import { writeFileSync } from 'node:fs'
import { writePaletteStyles } from '../src/picture/palette-variables.ts'

writeFileSync('src/styles/palette.css', writePaletteStyles())
