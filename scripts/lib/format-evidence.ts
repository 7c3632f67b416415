/** The text of an evidence.json: one entry per line, so that a changed line of a document is a changed line there. */
import type { EvidenceFile } from './evidence.ts'

export function formatEvidence({ document, sha256, lines, evidence }: EvidenceFile): string {
  const head = JSON.stringify({ document, sha256, lines }).slice(0, -1)
  const entries = evidence.map((entry) => JSON.stringify(entry)).join(',\n')
  return `${head},"evidence":[\n${entries}\n]}\n`
}
