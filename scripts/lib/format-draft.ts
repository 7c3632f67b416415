/** The text of a draft.yaml. The same candidates give the same bytes, and no line of it is longer than what is on it. */
import { stringify } from 'yaml'
import type { Candidate } from './draft-candidates.ts'

export function formatDraft(document: string, candidates: readonly Candidate[]): string {
  const list = candidates.length === 0 ? '[]\n' : candidates.map(formatCandidate).join('\n')
  return `${headOf(document)}${list}`
}

function headOf(document: string): string {
  return `# Candidates of ${document}: what a program found on each line, for a person to judge by seeds/CODEBOOK.md. Nothing in this
# file is published, and as long as it is here, nothing of its folder is.
#
# Read each line in the text again, decide, and delete its candidate here:
#   - it reports an activity with a country: write a mention into mentions.yaml, in your own words;
#   - it gives a figure for the world or a region: write a total into totals.yaml;
#   - it does neither: write its countries and figures into set-aside.yaml, with the reason.
# One line can need all three. List the id of each mention and total in ids.yaml. A line that is not here needs nothing,
# but may belong to a mention of another line.
#
# likely      a guess from words, never a finding; null where none was found, or several weigh the same
# because     the words of data/activity-words.yaml that were found, the likeliest activity first
# lookalikes  countries whose name stands there inside another name: set aside as namesake
# when        a proposal, where the line has exactly one year; it may be the year of something else
# figures     each as a set-aside writes it, with the word that it seems to count
# find        a proposal: these words stand in the text once
`
}

function formatCandidate(candidate: Candidate): string {
  const { line, id, countries, lookalikes, likely, because, years, when, figures, notes, find } = candidate
  const rows: readonly (readonly [key: string, value: string | null])[] = [
    ['line', String(line)],
    ['id', id],
    ['countries', list(countries)],
    ['lookalikes', lookalikes.length > 0 ? list(lookalikes) : null],
    ['likely', likely ?? 'null'],
    ['because', `{${because.map(({ activity, words }) => `${activity}: ${list(words)}`).join(', ')}}`],
    ['years', years.length > 0 ? list(years) : null],
    ['when', when && `"${when}"`],
    ['figures', figures.length > 0 ? list(figures.map(formatFigure)) : null],
    ['notes', notes.length > 0 ? list(notes) : null],
    ['find', find && stringify(find, { lineWidth: 0 }).trimEnd()],
  ]
  const written = rows.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return `- ${written.join('\n  ')}\n`
}

function formatFigure({ figure, unit }: Candidate['figures'][number]): string {
  return unit === null ? `{figure: "${figure}"}` : `{figure: "${figure}", unit: ${unit}}`
}

function list(values: readonly (string | number)[]): string {
  return `[${values.join(', ')}]`
}
