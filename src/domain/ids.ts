/** Ids of documents, mentions and totals. */
export const ID = /^[a-z][a-z0-9-]{0,60}$/
