/** Reads the two codings of every document that was coded twice. */
import { type Codings, readCodings } from './codings.ts'
import { formatProblem } from './problem.ts'
import { readCodingSources } from './read-coding-sources.ts'
import { readSeedFolders } from './seed-folders.ts'

/**
 * @param root the project's folder.
 * @throws where a file doesn't hold what it should: `npm run check:data` tells all that is wrong.
 */
export function readAllCodings(root: string): Codings[] {
  const { folders, problems } = readSeedFolders(root)
  const read = folders.map((folder) => {
    const document = folder['document.yaml'].file.split('/')[1] ?? ''
    const { sources, problems: missing } = readCodingSources(root, document)
    return sources ? readCodings(document, sources) : { codings: undefined, problems: missing }
  })
  const all = [...problems, ...read.flatMap((one) => one.problems)]
  if (all.length > 0) throw new Error(all.map(formatProblem).join('\n'))
  return read.flatMap(({ codings }) => (codings ? [codings] : []))
}
