/** Marks and names on paper: black with a white rim, so that shape alone tells them apart. What fills countries is in print-inks.ts. */
import type { Palette } from './palette.ts'
import { INKS } from './print-inks.ts'

const INK = '#000000'
const PAPER = '#FFFFFF'

export const PRINT_PALETTE: Palette = {
  water: PAPER,
  border: INK,
  classes: [INKS['class-0'].ground, INKS['class-1'].ground, INKS['class-2'].ground, INKS['class-3'].ground],
  hidden: PAPER,
  silent: PAPER,
  china: PAPER,
  chinaHatch: INK,
  uncertain: PAPER,
  uncertainHatch: INK,
  selected: INK,
  text: INK,
  mutedText: INK,
  rim: PAPER,
  hairline: INK,
  marks: {
    training: INK,
    agreement: INK,
    'joint-patrol': INK,
    rendition: INK,
    'surveillance-export': INK,
    'material-assistance': INK,
    diplomacy: INK,
  },
}
