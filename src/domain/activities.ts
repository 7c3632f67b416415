/**
 * The seven activities and their kinds: the one list from which the type, the check, the checkbox, the
 * legend and the spelling in an address are derived. seeds/CODEBOOK.md says what counts as which.
 */
export const ACTIVITY_KINDS = {
  training: ['police-course', 'officials-seminar'],
  agreement: ['security-cooperation', 'readmission', 'information-control'],
  'joint-patrol': ['tourist-patrol', 'river-patrol', 'drill'],
  rendition: [
    'pursuit-mission',
    'coercion',
    'abduction',
    'red-notice',
    'detention-on-request',
    'identification-visit',
    'return',
    'fugitive-exchange',
  ],
  'surveillance-export': [
    'monitoring-assistance',
    'facial-recognition',
    'identity-database',
    'technology-advice',
    'surveillance-package',
  ],
  'material-assistance': ['equipment', 'laboratory', 'construction', 'protective-equipment'],
  diplomacy: ['bilateral-meeting', 'forum', 'endorsement', 'joint-position', 'alignment'],
} as const

export type Activity = keyof typeof ACTIVITY_KINDS
export type Kind = (typeof ACTIVITY_KINDS)[Activity][number]

/** In the order in which every list, legend and address gives them. */
export const ACTIVITIES = Object.keys(ACTIVITY_KINDS) as readonly Activity[]

export const KINDS: readonly Kind[] = ACTIVITIES.flatMap((activity) => [...ACTIVITY_KINDS[activity]])

export function isKindOf(activity: Activity, kind: string): boolean {
  return (ACTIVITY_KINDS[activity] as readonly string[]).includes(kind)
}
