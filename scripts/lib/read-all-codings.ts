/** Reads the two codings of every document from disk. */
import { type Codings, readCodings } from './codings.ts'
import { formatProblem } from './problem.ts'
import { readSeedFolders, readSource } from './seed-folders.ts'

/**
 * @param root the project's folder.
 * @throws where a file doesn't hold what it should: `npm run check:data` tells all that is wrong.
 */
export function readAllCodings(root: string): Codings[] {
  const { folders, problems } = readSeedFolders(root)
  const read = folders.map((folder) => {
    const document = folder['document.yaml'].file.split('/')[1] ?? ''
    const source = (file: string) => readSource(root, `seeds/${document}/${file}`)
    return readCodings(document, {
      first: source('coding-1.csv'),
      second: source('coding-2.csv'),
      settled: source('settled.yaml'),
    })
  })
  const all = [...problems, ...read.flatMap((one) => one.problems)]
  if (all.length > 0) throw new Error(all.map(formatProblem).join('\n'))
  return read.map((one) => one.codings)
}
