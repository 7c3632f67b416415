/**
 * Colours of the picture in both themes, and for a projector. Marks keep at least 3:1 against every fill they can stand on or their rim; those
 * of a projector keep it also with a fifth of white added by a bright room.
 */
import type { Activity } from '../domain/activities.ts'

export type Theme = 'light' | 'dark'

export interface Palette {
  readonly water: string
  readonly border: string
  /** Mentions match: 1, 2–3, 4–6, 7 and more. */
  readonly classes: readonly [string, string, string, string]
  readonly hidden: string
  /** Dots on it, where its shade alone would not tell it from what is silent. */
  readonly hiddenDots?: string
  readonly silent: string
  readonly china: string
  readonly chinaHatch: string
  /** Stripes of a country where only uncertain dates match. */
  readonly uncertain: string
  readonly uncertainHatch: string
  readonly selected: string
  readonly text: string
  readonly mutedText: string
  readonly rim: string
  readonly hairline: string
  readonly marks: Readonly<Record<Activity, string>>
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    water: '#FFFFFF',
    border: '#FFFFFF',
    classes: ['#D3D9DC', '#B9C4CA', '#9BABB4', '#7D919C'],
    hidden: '#E3E4E1',
    silent: '#ECEAE4',
    china: '#5B5F63',
    chinaHatch: '#74787C',
    uncertain: '#E6E8E7',
    uncertainHatch: '#BCC6CB',
    selected: '#1A1A1A',
    text: '#1A1A1A',
    mutedText: '#6B6A66',
    rim: '#FFFFFF',
    hairline: '#4A4F53',
    marks: {
      training: '#0072B2',
      agreement: '#00795A',
      'joint-patrol': '#9B4F96',
      rendition: '#C8500A',
      'surveillance-export': '#1F2328',
      'material-assistance': '#8A6A12',
      diplomacy: '#5C6F82',
    },
  },
  dark: {
    water: '#14171A',
    border: '#14171A',
    classes: ['#343B40', '#404A51', '#4D5A63', '#5C6B75'],
    hidden: '#272B2E',
    silent: '#22262A',
    china: '#8B9094',
    chinaHatch: '#75797D',
    uncertain: '#2A2F33',
    uncertainHatch: '#46525A',
    selected: '#F5F3EE',
    text: '#F2F0EB',
    mutedText: '#A9ADB1',
    rim: '#14171A',
    hairline: '#C5CACE',
    marks: {
      training: '#5DB7EC',
      agreement: '#3CC79B',
      'joint-patrol': '#D696D2',
      rendition: '#FF9657',
      'surveillance-export': '#F2F0EB',
      'material-assistance': '#DDB64C',
      diplomacy: '#A3B7CA',
    },
  },
}

/**
 * Always light, with the hues of the light theme: white added to a dark picture leaves nothing of it. Letters have 7:1 on the paper and on
 * China's stripes. From one class to the next is a step of at least 1.24:1 with a fifth of white added; what has no class is told by a
 * pattern.
 */
export const PROJECTED: Palette = {
  ...PALETTES.light,
  classes: ['#C6CED2', '#A2AFB7', '#7F919C', '#5D7181'],
  hidden: '#ECEAE5',
  hiddenDots: '#7E8B93',
  silent: '#ECEAE5',
  china: '#3E4246',
  chinaHatch: '#4F5458',
  uncertainHatch: '#A9B6BD',
  selected: '#111111',
  text: '#111111',
  mutedText: '#4A4946',
  hairline: '#33373B',
  marks: {
    training: '#005A94',
    agreement: '#00664A',
    'joint-patrol': '#8A3C86',
    rendition: '#A83F00',
    'surveillance-export': '#1F2328',
    'material-assistance': '#6E5208',
    diplomacy: '#465A6E',
  },
}
