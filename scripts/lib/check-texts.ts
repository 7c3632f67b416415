/** Checks that need a document's text: the evidence is what it gives today, and each `find` leads to one passage. */
import { documentLines } from './document-lines.ts'
import type { EvidenceFile } from './evidence.ts'
import { findPassages } from './find-passages.ts'
import type { Problem } from './problem.ts'
import type { Located } from './read-checked.ts'
import type { SeedMention, SeedTotal } from './seed-schema.ts'
import type { Seeds } from './seeds.ts'

/** @param today the evidence that the text gives now. */
export function checkText(seeds: Seeds, text: string, today: EvidenceFile): Problem[] {
  const statements: Located<SeedMention | SeedTotal>[] = [...seeds.mentions, ...seeds.totals]
  const lines = documentLines(text)
  return [...checkEvidence(seeds, today), ...statements.flatMap((entry) => checkFind(entry, lines))]
}

function checkEvidence(seeds: Seeds, today: EvidenceFile): Problem[] {
  const file = seeds.document.file.replace('document.yaml', 'evidence.json')
  const message = (what: string) =>
    `the evidence is not what the text gives today: ${what}; run npm run document:index`
  if (seeds.evidence.sha256 !== today.sha256)
    return [{ file, line: 1, message: message('the text has changed') }]
  const stored = new Map(seeds.evidence.evidence.map((line) => [line.line, JSON.stringify(line)]))
  const changed = today.evidence.filter((line) => stored.get(line.line) !== JSON.stringify(line))
  const problems = changed.map((line) => ({ file, line: 1, message: message(`line ${line.line} differs`) }))
  if (today.evidence.length !== seeds.evidence.evidence.length) {
    problems.push({ file, line: 1, message: message('the number of lines differs') })
  }
  return problems
}

/** A find occurs once in the document, on one of its lines. */
function checkFind(
  { value, file, line }: Located<SeedMention | SeedTotal>,
  lines: readonly string[],
): Problem[] {
  const passages = findPassages(value.find, lines)
  if (passages.length !== 1) {
    return [
      { file, line, message: `${value.id}: find occurs ${passages.length} times in the text, not once` },
    ]
  }
  const found = passages[0] ?? 0
  if (!value.lines.includes(found)) {
    return [{ file, line, message: `${value.id}: find stands on line ${found}, which is none of its lines` }]
  }
  return []
}
