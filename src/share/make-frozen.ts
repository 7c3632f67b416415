/** A view as a page that never changes, in one file. All that the page needs for it alone is loaded with this file. */
import frozenStyles from '../styles/frozen.css?inline'
import { composeFrozen } from './compose-frozen.ts'
import type { SheetRequest } from './compose-sheet.ts'
import { readFontFaces } from './read-font-faces.ts'

export async function makeFrozen(request: SheetRequest): Promise<Blob> {
  const fontFaces = await readFontFaces(composeFrozen(request, ''))
  return new Blob([composeFrozen(request, `${fontFaces}${frozenStyles}`)], { type: 'text/html' })
}
