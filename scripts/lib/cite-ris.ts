/** A work as a record of RIS, which reference managers import. Lines end with \n and are never wrapped. */
import type { CitedWork } from './cited-work.ts'

/** Type of CSL to the type of RIS and the tag for the source. */
const FORMS: Readonly<Record<string, readonly [type: string, source: string]>> = {
  report: ['RPRT', 'PB'],
  article: ['ELEC', 'T2'],
  'article-newspaper': ['NEWS', 'T2'],
  dataset: ['DATA', 'T2'],
}

export function citeRis(work: CitedWork): string {
  const [type, source] = FORMS[work.type] ?? ['GEN', 'PB']
  const [year = '', month, day] = work.issued.split('-')
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', type],
    ['ID', work.id],
    ...work.authors.map(({ family, given }) => ['AU', `${family}, ${given}`] as const),
    ['TI', work.title ?? `[${work.description}]`],
    [source, work.source],
    ['ET', work.version],
    ['M3', work.entryName && 'Data set entry'],
    ['AN', work.entryName && work.id],
    ['PY', year],
    // Year, month, day and other information; what is not known stays empty.
    ['DA', month ? `${year}/${month}/${day ?? '/'}` : null],
    ['UR', work.url],
    ['Y2', work.accessed],
  ]
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
  return [...written, 'ER  - '].join('\n')
}
