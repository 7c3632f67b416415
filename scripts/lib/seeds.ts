/** What is coded of one document, read and checked one file at a time. Files meet in check-document. */
import { type EvidenceFile, evidenceFileSchema } from './evidence.ts'
import type { Problem } from './problem.ts'
import { type Located, readCheckedEntry, readCheckedList, type SourceFile } from './read-checked.ts'
import {
  type SeedComparison,
  type SeedDocument,
  type SeedIds,
  type SeedMention,
  type SeedSetAside,
  type SeedTotal,
  seedComparisonSchema,
  seedDocumentSchema,
  seedIdsSchema,
  seedMentionSchema,
  seedSetAsideSchema,
  seedTotalSchema,
} from './seed-schema.ts'

export interface Seeds {
  readonly document: Located<SeedDocument>
  readonly evidence: EvidenceFile
  readonly mentions: readonly Located<SeedMention>[]
  readonly totals: readonly Located<SeedTotal>[]
  readonly comparisons: readonly Located<SeedComparison>[]
  readonly setAsides: readonly Located<SeedSetAside>[]
  readonly ids: Located<SeedIds>
}

export const SEED_FILES = [
  'document.yaml',
  'evidence.json',
  'mentions.yaml',
  'totals.yaml',
  'set-aside.yaml',
  'ids.yaml',
] as const

/** Left out where a document has nothing to write in it. */
export const OPTIONAL_SEED_FILES = ['counted.yaml'] as const

/** As long as it lies in a document's folder, the document is in work and no part of the atlas. */
export const DRAFT_FILE = 'draft.yaml'

type Files<Name extends string> = Readonly<Record<Name, SourceFile>>

export type SeedFolder = Files<(typeof SEED_FILES)[number]> &
  Partial<Files<(typeof OPTIONAL_SEED_FILES)[number]>>

/** @returns `seeds` only where document, evidence and ids could be read; all problems either way. */
export function readSeeds(folder: SeedFolder): { seeds: Seeds | undefined; problems: Problem[] } {
  const document = readCheckedEntry(folder['document.yaml'], seedDocumentSchema)
  const evidence = readCheckedEntry(folder['evidence.json'], evidenceFileSchema)
  const ids = readCheckedEntry(folder['ids.yaml'], seedIdsSchema)
  const mentions = readCheckedList(folder['mentions.yaml'], seedMentionSchema)
  const totals = readCheckedList(folder['totals.yaml'], seedTotalSchema)
  const setAsides = readCheckedList(folder['set-aside.yaml'], seedSetAsideSchema)
  const counted = folder['counted.yaml']
  const comparisons = counted ? readCheckedList(counted, seedComparisonSchema) : { entries: [], problems: [] }
  const read = [document, evidence, ids, mentions, totals, comparisons, setAsides]
  const problems = read.flatMap((one) => one.problems)
  const [documentEntry, evidenceEntry, idsEntry] = [document.entries[0], evidence.entries[0], ids.entries[0]]
  if (!documentEntry || !evidenceEntry || !idsEntry) return { seeds: undefined, problems }
  const seeds = {
    document: documentEntry,
    evidence: evidenceEntry.value,
    ids: idsEntry,
    mentions: mentions.entries,
    totals: totals.entries,
    comparisons: comparisons.entries,
    setAsides: setAsides.entries,
  }
  return { seeds, problems }
}
