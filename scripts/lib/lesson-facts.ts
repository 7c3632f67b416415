/** What a lesson is checked against: the data as it is about to be published, and the evidence of its documents' lines. */

import type { Dataset } from '../../src/domain/dataset.ts'
import type { Evidence } from './evidence.ts'
import type { Seeds } from './seeds.ts'

export interface LessonFacts {
  readonly dataset: Dataset
  /** By document, then by line. */
  readonly evidence: ReadonlyMap<string, ReadonlyMap<number, Evidence>>
}

export function gatherFacts(dataset: Dataset, documents: readonly Seeds[]): LessonFacts {
  return {
    dataset,
    evidence: new Map(
      documents.map((seeds) => [
        seeds.document.value.id,
        new Map(seeds.evidence.evidence.map((line) => [line.line, line])),
      ]),
    ),
  }
}
