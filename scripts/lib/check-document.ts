/** Whether what is coded of one document agrees with its evidence: lines, dates, countries, quantities, notes. */
import type { Evidence, EvidenceFile } from './evidence.ts'
import { figuresOfQuantity, figuresOfTotal } from './figures.ts'
import { parseWhen } from './parse-when.ts'
import type { Problem } from './problem.ts'
import type { Located } from './read-checked.ts'
import type { SeedMention, SeedTotal } from './seed-schema.ts'
import type { Seeds } from './seeds.ts'

export function checkDocument(seeds: Seeds): Problem[] {
  const { document, evidence } = seeds
  const lines = indexLines(evidence)
  return [
    ...checkArchive(seeds),
    ...seeds.mentions.flatMap((mention) => [
      ...checkStatement(mention, document.value.id, evidence, lines),
      ...checkCountries(mention, lines),
      ...checkFigures(mention, figuresOfQuantity(mention.value.quantity), lines),
    ]),
    ...seeds.totals.flatMap((total) => [
      ...checkStatement(total, `${document.value.id}-t`, evidence, lines),
      ...checkFigures(total, figuresOfTotal(total.value), lines),
    ]),
    ...seeds.setAsides.flatMap((entry) =>
      linesBeyond(entry.value.lines, evidence).map((line) => at(entry, noLine(line, evidence))),
    ),
  ]
}

type Lines = ReadonlyMap<number, Evidence>

function indexLines(evidence: EvidenceFile): Lines {
  return new Map(evidence.evidence.map((line) => [line.line, line]))
}

function checkArchive({ document, evidence }: Seeds): Problem[] {
  const { id, sha256, lines } = document.value
  const problems: Problem[] = []
  if (!document.file.endsWith(`/${id}/document.yaml`))
    problems.push(at(document, `${id} is not the name of its folder`))
  if (evidence.document !== id || evidence.sha256 !== sha256 || evidence.lines !== lines)
    problems.push(
      at(document, 'id, sha256 or lines are not those of evidence.json: was the text indexed again?'),
    )
  return problems
}

function checkStatement(
  entry: Located<SeedMention | SeedTotal>,
  prefix: string,
  evidence: EvidenceFile,
  lines: Lines,
): Problem[] {
  const { id, when, whenBasis, whenLines, notes, lines: own } = entry.value
  const problems: Problem[] = []
  const first = String(own[0] ?? 0).padStart(3, '0')
  const counter = id.startsWith(`${prefix}-`) ? id.slice(prefix.length + 1) : ''
  if (!/^\d{3,}-\d+$/.test(counter))
    problems.push(at(entry, `${id}: an id is ${prefix}-${first}-1: document, line, counter`))
  for (const line of linesBeyond([...own, ...whenLines], evidence)) {
    problems.push(at(entry, `${id}: ${noLine(line, evidence)}`))
  }
  const noted = own.flatMap((line) => lines.get(line)?.notes ?? [])
  for (const note of notes.filter((one) => !noted.includes(one))) {
    problems.push(at(entry, `${id}: note ${note} stands on none of its lines`))
  }
  const parsed = parseWhen(when)
  if ('error' in parsed) return [...problems, at(entry, `${id}: when: ${parsed.error}`)]
  const years = [...own, ...whenLines].flatMap((line) => lines.get(line)?.years ?? [])
  const missing = parsed.years.filter((year) => !years.includes(year))
  if (missing.length > 0 && whenBasis === null) {
    problems.push(
      at(
        entry,
        `${id}: ${missing.join(', ')} stands neither on its lines nor on its whenLines; whenBasis must say why`,
      ),
    )
  }
  return problems
}

function checkCountries(mention: Located<SeedMention>, lines: Lines): Problem[] {
  const { id, countries, related, lines: own } = mention.value
  const named = new Set(own.flatMap((line) => lines.get(line)?.countries ?? []))
  const given = [...countries, ...related]
  return [
    ...given
      .filter((country, index) => given.indexOf(country) < index)
      .map((country) => at(mention, `${id}: ${country} stands twice in countries and related`)),
    ...given
      .filter((country) => !named.has(country))
      .map((country) => at(mention, `${id}: ${country} is named on none of its lines`)),
    ...own
      .filter((line) => lines.get(line) === undefined)
      .map((line) => at(mention, `${id}: line ${line} is empty`)),
  ]
}

function checkFigures(
  entry: Located<SeedMention | SeedTotal>,
  figures: readonly string[],
  lines: Lines,
): Problem[] {
  const held = new Set(entry.value.lines.flatMap((line) => lines.get(line)?.figures ?? []))
  return figures
    .filter((figure) => !held.has(figure))
    .map((figure) => at(entry, `${entry.value.id}: its lines do not hold the figure ${figure}`))
}

function linesBeyond(lines: readonly number[], evidence: EvidenceFile): number[] {
  return lines.filter((line) => line > evidence.lines)
}

function noLine(line: number, evidence: EvidenceFile): string {
  return `there is no line ${line}; the document has ${evidence.lines}`
}

function at({ file, line }: { file: string; line: number }, message: string): Problem {
  return { file, line, message }
}
