/** The files of a new document's folder: its evidence, its draft, and templates for what a person writes. */
import { BLANK } from './blank.ts'
import type { Candidate } from './draft-candidates.ts'
import type { EvidenceFile } from './evidence.ts'
import { formatDraft } from './format-draft.ts'
import { formatEvidence } from './format-evidence.ts'
import { DRAFT_FILE, type SEED_FILES } from './seeds.ts'

type NewFiles = Readonly<Record<typeof DRAFT_FILE | (typeof SEED_FILES)[number], string>>

/** The draft goes first: from then on the folder is one that no build reads. */
export function newSeedFiles(evidence: EvidenceFile, candidates: readonly Candidate[]): NewFiles {
  const { document } = evidence
  return {
    [DRAFT_FILE]: formatDraft(document, candidates),
    'document.yaml': documentTemplate(evidence),
    'evidence.json': formatEvidence(evidence),
    'mentions.yaml': emptyList(document, 'Mentions', 'the fields of a mention'),
    'totals.yaml': emptyList(document, 'Totals', 'the fields of a total'),
    'set-aside.yaml': emptyList(document, 'What reports no activity', 'the fields of a set-aside'),
    'ids.yaml': `# Every id this document has ever had. A withdrawn id moves to retired, with the reason, and is never used again.
issued: []
retired: {}
`,
  }
}

function documentTemplate({ document, sha256, lines }: EvidenceFile): string {
  const blank = (what: string) => `"${BLANK}: ${what}"`
  return `# What the atlas has to know of the document. Replace each text that begins with ${BLANK}; none is ever published.
id: ${document}
# article-newspaper, article (a website's) or report: citations are set by it
type: article-newspaper
title: ${blank('the title, as published')}
# Only where the title is written With Capitals: the same as in a sentence
# sentenceTitle:
author:
  - {family: ${blank('family name')}, given: ${blank('given name')}}
publisher: ${blank('the newspaper, website or institution')}
issued: ${blank('the day as 2026-03-14, or the month or year alone, in quotes')}
# null for a document without an address
URL: ${blank('the address, beginning with https')}
# Other addresses of the same text
addresses: []
standpoint: ${blank('one sentence that says who publishes it')}
# One sentence, where something of the text or its origin is not known
caveat: null
# Of the text in the folder of documents. If the text changes, npm run document:index writes new ones into evidence.json
sha256: ${sha256}
lines: ${lines}
`
}

function emptyList(document: string, what: string, chapter: string): string {
  return `# ${what} of ${document}: a list, written in place of []. seeds/CODEBOOK.md explains ${chapter}.
[]
`
}
