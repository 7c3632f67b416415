/** Words of the file that holds one view for ever. */
export const frozenWords = {
  title: (headline: string, selection: string) => `${headline}: ${selection}`,
  frozen: (version: string, issued: string, made: string) =>
    `This page is a copy made on ${made}. It holds data version ${version} of ${issued} and never changes.`,
  mapHint: 'Each mark leads to its mention below, each ring to its country.',
  byCountry: 'By country',
  mentions: (mentions: string) => `The ${mentions}`,
  countries: 'Where or with',
  document: 'Document',
  about: 'About this page',
  live: 'The same view in the atlas, with what was added since',
  licence: 'Licence',
  cite: 'Please cite as',
  shapes: 'Shapes: Natural Earth.',
  unsure: 'date not certain',
} as const
