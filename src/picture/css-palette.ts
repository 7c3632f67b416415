/**
 * The palette as CSS variables, for a picture that is written once and shown in either theme. The style sheet
 * src/styles/map-colours.css holds their values, and a test asks that they are those of the palettes.
 */
import type { Palette } from './palette.ts'

export const CSS_PALETTE: Palette = {
  water: 'var(--map-water)',
  border: 'var(--map-border)',
  classes: ['var(--map-class-1)', 'var(--map-class-2)', 'var(--map-class-3)', 'var(--map-class-4)'],
  hidden: 'var(--map-hidden)',
  silent: 'var(--map-silent)',
  china: 'var(--map-china)',
  chinaHatch: 'var(--map-china-hatch)',
  uncertain: 'var(--map-uncertain)',
  uncertainHatch: 'var(--map-uncertain-hatch)',
  selected: 'var(--map-selected)',
  text: 'var(--map-text)',
  mutedText: 'var(--map-muted-text)',
  rim: 'var(--map-rim)',
  hairline: 'var(--map-hairline)',
  marks: {
    training: 'var(--map-training)',
    agreement: 'var(--map-agreement)',
    'joint-patrol': 'var(--map-joint-patrol)',
    rendition: 'var(--map-rendition)',
    'surveillance-export': 'var(--map-surveillance-export)',
    'material-assistance': 'var(--map-material-assistance)',
    diplomacy: 'var(--map-diplomacy)',
  },
}
