/** Why a country name or a figure stands in a document and is no mention. seeds/CODEBOOK.md explains each. */
export const SET_ASIDE_REASONS = [
  'us-policy',
  'background',
  'veto-or-quarrel',
  'other-field',
  'of-interest',
  'partner-law',
  'company-only',
  'nationality',
  'source-or-author',
  'namesake',
  'domestic',
  'detail',
] as const

export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number]
