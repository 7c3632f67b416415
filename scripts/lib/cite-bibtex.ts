/** A work as an entry of BibTeX; the fields are those that BibLaTeX reads too. */
import type { CitedWork } from './cited-work.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Type of CSL to the entry type and the field for the source. Anything else is @misc: it has no field that must be there. */
const FORMS: Readonly<Record<string, readonly [entry: string, source: string]>> = {
  report: ['techreport', 'institution'],
  'article-newspaper': ['article', 'journal'],
}

const WORD = /([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)/u

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** The key is the work's id, so that it stays the same from version to version. */
export function citeBibtex(work: CitedWork): string {
  const [entry, source] = FORMS[work.type] ?? ['misc', 'howpublished']
  const [year, month, day] = work.issued.split('-')
  const edition = work.version ? `, version ${work.version}` : ''
  const authors = work.authors.map(({ family, given }) => `${escapeLatex(family)}, ${escapeLatex(given)}`)
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['author', braced(authors.join(' and '))],
    // By what an entry without an author is sorted.
    ['key', authors.length > 0 ? null : braced(escapeLatex(work.source))],
    ['title', braced(titleOf(work))],
    [source, braced(`${escapeLatex(work.source)}${edition}`)],
    ['year', braced(year)],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && braced(String(Number(day)))],
    ['note', work.entryName && braced(`Data set entry, ${work.entryName} ${escapeLatex(work.id)}`)],
    ['url', braced(work.url)],
    ['urldate', braced(work.accessed)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@${entry}{${work.id},\n${lines.join(',\n')}\n}`
}

function braced(text: string | null | undefined): string | null {
  return text ? `{${text}}` : null
}

function titleOf({ title, sentenceTitle, description }: CitedWork): string {
  if (title === null) return `[${protectCapitals(description ?? '', description ?? '')}]`
  return protectCapitals(title, sentenceTitle ?? title)
}

/**
 * Braces around each word that keeps its capital in a sentence: BibTeX styles make the rest small.
 * @param sentence the same words in sentence case.
 */
function protectCapitals(title: string, sentence: string): string {
  let position = 0
  const parts = title.split(WORD).map((part) => {
    const kept = sentence.slice(position, position + part.length)
    const beyond = position === 0 ? kept.slice(1) : kept
    position += part.length
    return /\p{Lu}/u.test(beyond) ? `{${escapeLatex(part)}}` : escapeLatex(part)
  })
  return parts.join('').replace(/"([^"]*)"/g, "``$1''")
}

function escapeLatex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`)
}
