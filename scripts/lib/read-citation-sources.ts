/** Reads the citation styles, which are ours, and the American English of the Citation Style Language, which is not. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CitationSources } from './cite-prose.ts'
import { readSource } from './seed-folders.ts'

/** @param root the project's folder. */
export function readCitationSources(root: string): CitationSources {
  const read = (style: string) => readSource(root, `data/citation-styles/${style}.csl`).text
  return { apa: read('apa'), chicago: read('chicago'), mla: read('mla'), locale: readLocale('en-US') }
}

/** The package is the one that the lockfile fixes, so its content is trusted. */
function readLocale(language: string): string {
  const path = createRequire(import.meta.url).resolve('@citation-js/plugin-csl/lib/locales.json')
  const locales = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>
  const locale = locales[language]
  if (!locale) throw new Error(`@citation-js/plugin-csl has no locale ${language}`)
  return locale
}
