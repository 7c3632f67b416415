/** What is coded of one document, read and checked one file at a time. Files meet in check-document. */
import { type EvidenceFile, evidenceFileSchema } from './evidence.ts'
import type { Problem } from './problem.ts'
import { type Located, readCheckedEntry, readCheckedList, type SourceFile } from './read-checked.ts'
import {
  type SeedDocument,
  type SeedIds,
  type SeedMention,
  type SeedSetAside,
  type SeedTotal,
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

export type SeedFileName = (typeof SEED_FILES)[number]

export type SeedFolder = Readonly<Record<SeedFileName, SourceFile>>

/** @returns `seeds` only where document, evidence and ids could be read; all problems either way. */
export function readSeeds(folder: SeedFolder): { seeds: Seeds | undefined; problems: Problem[] } {
  const document = readCheckedEntry(folder['document.yaml'], seedDocumentSchema)
  const evidence = readCheckedEntry(folder['evidence.json'], evidenceFileSchema)
  const ids = readCheckedEntry(folder['ids.yaml'], seedIdsSchema)
  const mentions = readCheckedList(folder['mentions.yaml'], seedMentionSchema)
  const totals = readCheckedList(folder['totals.yaml'], seedTotalSchema)
  const setAsides = readCheckedList(folder['set-aside.yaml'], seedSetAsideSchema)
  const problems = [document, evidence, ids, mentions, totals, setAsides].flatMap((read) => read.problems)
  const [documentEntry, evidenceEntry, idsEntry] = [document.entries[0], evidence.entries[0], ids.entries[0]]
  if (!documentEntry || !evidenceEntry || !idsEntry) return { seeds: undefined, problems }
  const seeds = {
    document: documentEntry,
    evidence: evidenceEntry.value,
    ids: idsEntry,
    mentions: mentions.entries,
    totals: totals.entries,
    setAsides: setAsides.entries,
  }
  return { seeds, problems }
}
