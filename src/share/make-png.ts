/** A sheet as PNG. The code for it is fetched when somebody asks. */
import type { Sheet } from './make-sheet.ts'

/** @param scale pixels of the PNG to a pixel of the sheet. */
export async function makePng(sheet: Sheet, scale: number): Promise<Blob> {
  const { rasterise } = await import('./rasterise.ts')
  return rasterise(sheet, scale)
}
