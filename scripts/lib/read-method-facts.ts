/** Reads from disk what the method page tells beside the published data. */
import type { MethodFacts } from '../../src/domain/method-facts.ts'
import { parseCodebook } from './codebook.ts'
import { measureCodings } from './coding-agreement.ts'
import { parseDataChangelog } from './data-changelog.ts'
import { readAllCodings } from './read-all-codings.ts'
import { readSource } from './seed-folders.ts'
import { readShapeTable } from './shape-table.ts'

/** @param root the project's folder. */
export function readMethodFacts(root: string): MethodFacts {
  const { rows } = readShapeTable(readSource(root, 'data/shapes.yaml'))
  return {
    codebook: parseCodebook(readSource(root, 'seeds/CODEBOOK.md').text),
    agreement: measureCodings(readAllCodings(root)),
    borders: rows.map(({ id, what, reason }) => ({ id, what, reason })),
    changelog: parseDataChangelog(readSource(root, 'CHANGELOG.md').text),
  }
}
