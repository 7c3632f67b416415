/** The words beside a sheet's link. Its script holds these alone, so they are apart from the rest (handout-words.ts). */
export const sheetLinkWords = {
  code: (address: string) => `QR code of the link ${address}`,
  country: 'Open this country in the atlas:',
  lesson: 'Show this lesson on a screen:',
  unknown: 'Address of the atlas, to be written in:',
  local: 'Printed from a copy on this computer or network: a code of its address would lead nobody here.',
} as const
