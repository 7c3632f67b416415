/** Parts of the codebook by their headings. A heading that is gone stops the build: the page would have a hole. */
import type { Codebook, CodebookChapter, CodebookEntry } from '../domain/method-facts.ts'

/** Headings of seeds/CODEBOOK.md that the page takes something from. */
export const CHAPTERS = {
  rules: 'Rules that decide most cases',
  activities: 'Activities and kinds',
  statuses: 'Status',
  reasons: 'Why something is set aside',
  codings: 'Two codings',
} as const

export function findChapter(codebook: Codebook, heading: string): CodebookChapter {
  const found = codebook.chapters.find((one) => one.heading === heading)
  if (!found) throw new Error(`seeds/CODEBOOK.md has no chapter "${heading}"`)
  return found
}

export function findEntry(codebook: Codebook, chapter: string, heading: string): CodebookEntry {
  const found = findChapter(codebook, chapter).entries.find((one) => one.heading === heading)
  if (!found?.definition) throw new Error(`seeds/CODEBOOK.md, "${chapter}", does not define "${heading}"`)
  return found
}

/** The blocks of a text, as blank lines divide it. A table is one block. */
export function blocksOf(text: string): string[] {
  return text.split(/\n{2,}/)
}
