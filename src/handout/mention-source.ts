/** Where a statement stands, in few words: "Link 2022, line 67". */
import type { Dataset } from '../domain/dataset.ts'
import { describeLines, shortNameOf } from '../i18n/describe.ts'
import { handoutWords } from '../i18n/handout-words.ts'

interface Stated {
  readonly document: string
  readonly lines: readonly number[]
}

export function mentionSource({ documentById }: Dataset, { document, lines }: Stated): string {
  const source = documentById.get(document)
  const name = source ? shortNameOf(source) : handoutWords.unknownDocument
  return handoutWords.line(name, describeLines(lines), lines.length > 1)
}
