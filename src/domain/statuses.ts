/** How a document itself stands to a claim. The first that applies counts, in this order. */
export const STATUSES = ['disputed', 'alleged', 'claimed', 'planned', 'reported'] as const

export type Status = (typeof STATUSES)[number]
