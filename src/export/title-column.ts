/** What people call a column: its name in words, but for names that are short for something. */
const TITLES: Readonly<Record<string, string>> = {
  id: 'Identifier',
  label_latitude: 'Latitude of the label',
  label_longitude: 'Longitude of the label',
  links: 'Same event in',
  lookalikes: 'Namesakes',
  m49: 'UN M49 code',
  open: 'Still open',
  parent: 'Region around it',
  related: 'Related countries',
  url: 'Link to the passage',
  via: 'Who says so',
  when: 'Date (EDTF)',
  when_basis: 'How the date was worked out',
  when_in_words: 'Date in words',
}

/** @param name of a column: "document_title". @returns "Document title". */
export function titleColumn(name: string): string {
  const spaced = name.replaceAll('_', ' ')
  return TITLES[name] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
