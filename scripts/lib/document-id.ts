/** The id of a document: `link-2022`, `hart-johnson-2019`. The ids of its mentions begin with it, and addresses hold them. */

/** Ends with the year, so that no id can be the beginning of another one's mentions; a letter tells two of a year apart. */
const DOCUMENT_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:19|20)\d\d[a-z]?$/

/** With the line and the counter of a mention it stays within what an address takes. */
const LONGEST = 40

/** @returns what is wrong with it, or undefined. */
export function faultOfDocumentId(id: string): string | undefined {
  if (id.length > LONGEST) return `"${id}" is longer than ${LONGEST} characters`
  if (DOCUMENT_ID.test(id)) return undefined
  return `"${id}" is no id of a document: small letters and digits with hyphens between them, then the year, as in name-2026 or first-second-2026`
}
