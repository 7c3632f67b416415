/** A bibliography in one of the styles that are prose, set by citeproc, the engine that reference managers use. */
import { createRequire } from 'node:module'
import type CSL from 'citeproc'
import type { CitedWork } from './cited-work.ts'
import { titleInStyle } from './title-in-style.ts'

export const PROSE_STYLES = ['apa', 'chicago', 'mla'] as const

export type ProseStyle = (typeof PROSE_STYLES)[number]

/** Texts in the Citation Style Language: the styles, and what they take from the language they are written in. */
export type CitationSources = Readonly<Record<ProseStyle | 'locale', string>>

/** @returns id to plain text. Starting the engine costs about 20 ms, and each work about 2 ms. */
export function citeProse(
  works: readonly CitedWork[],
  style: ProseStyle,
  sources: CitationSources,
): Map<string, string> {
  const items = new Map(works.map((work) => [work.id, itemOf(work, titleInStyle(work, style))]))
  const retrieveItem = (id: string) => items.get(id) ?? {}
  const engine = startEngine({ retrieveLocale: () => sources.locale, retrieveItem }, sources[style])
  engine.setOutputFormat('text')
  const unsorted = true
  engine.updateItems([...items.keys()], unsorted)
  const [{ entry_ids }, entries] = engine.makeBibliography()
  return new Map(entry_ids.map(([id = ''], index) => [id, entries[index]?.trim() ?? '']))
}

/** Required rather than imported: import reads the whole of this big CommonJS file a second time, for its exports. */
function startEngine(system: CSL.System, style: string): CSL.Engine {
  const { Engine } = createRequire(import.meta.url)('citeproc') as typeof CSL
  return new Engine(system, style, 'en-US', true)
}

/** In CSL-JSON. */
function itemOf(work: CitedWork, title: string | null): CSL.Item {
  const { id, type, authors, description, source, version, entryName, issued, url, accessed } = work
  const item = {
    id,
    type,
    author: authors,
    title,
    [type === 'report' ? 'publisher' : 'container-title']: source,
    version,
    genre: entryName ?? description,
    number: entryName && id,
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    URL: url,
    accessed: accessed && { literal: accessed },
  }
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))
}
