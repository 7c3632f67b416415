/** Reads the seeds' folders from disk: the only file of the checks that knows where they lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from './problem.ts'
import type { SourceFile } from './read-checked.ts'
import { OPTIONAL_SEED_FILES, SEED_FILES, type SeedFolder } from './seeds.ts'

/** @param root the project's folder. File names in the result are relative to it, with forward slashes. */
export function readSeedFolders(root: string): { folders: SeedFolder[]; problems: Problem[] } {
  const names = readdirSync(join(root, 'seeds'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const folders: SeedFolder[] = []
  const problems: Problem[] = []
  for (const name of names) {
    const missing = SEED_FILES.filter((file) => !existsSync(join(root, 'seeds', name, file)))
    problems.push(
      ...missing.map((file) => ({ file: `seeds/${name}/${file}`, line: 1, message: 'the file is missing' })),
    )
    if (missing.length > 0) continue
    const optional = OPTIONAL_SEED_FILES.filter((file) => existsSync(join(root, 'seeds', name, file)))
    const files = [...SEED_FILES, ...optional].map((file) => [
      file,
      readSource(root, `seeds/${name}/${file}`),
    ])
    folders.push(Object.fromEntries(files) as SeedFolder)
  }
  return { folders, problems }
}

export function readSource(root: string, file: string): SourceFile {
  return { file, text: readFileSync(join(root, file), 'utf8') }
}
