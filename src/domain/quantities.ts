/** How exact a document's figure is. */
export const QUALIFIERS = ['exactly', 'about', 'at-least', 'over', 'under'] as const

export type Qualifier = (typeof QUALIFIERS)[number]
