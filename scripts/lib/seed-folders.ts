/** Reads the seeds' folders from disk: the only file of the checks that knows where they lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from './problem.ts'
import type { SourceFile } from './read-checked.ts'
import { DRAFT_FILE, OPTIONAL_SEED_FILES, SEED_FILES, type SeedFolder } from './seeds.ts'

export interface SeedFolders {
  readonly folders: SeedFolder[]
  /** Documents still in work. None of their files is read here, so that nothing of them can be published. */
  readonly drafts: string[]
  readonly problems: Problem[]
}

/** @param root the project's folder. File names in the result are relative to it, with forward slashes. */
export function readSeedFolders(root: string): SeedFolders {
  const names = readdirSync(join(root, 'seeds'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const drafts = names.filter((name) => existsSync(join(root, 'seeds', name, DRAFT_FILE)))
  const read = names.filter((name) => !drafts.includes(name)).map((name) => readSeedFolder(root, name))
  return {
    folders: read.flatMap(({ folder }) => (folder ? [folder] : [])),
    drafts,
    problems: read.flatMap((one) => one.problems),
  }
}

/** @returns no folder where a file is missing; then the problems tell which. */
export function readSeedFolder(
  root: string,
  document: string,
): { folder: SeedFolder | undefined; problems: Problem[] } {
  const fileOf = (name: string) => `seeds/${document}/${name}`
  const exists = (name: string) => existsSync(join(root, fileOf(name)))
  const problems = SEED_FILES.filter((name) => !exists(name)).map((name) => ({
    file: fileOf(name),
    line: 1,
    message: 'the file is missing',
  }))
  if (problems.length > 0) return { folder: undefined, problems }
  const names = [...SEED_FILES, ...OPTIONAL_SEED_FILES.filter(exists)]
  const files = names.map((name) => [name, readSource(root, fileOf(name))])
  return { folder: Object.fromEntries(files) as SeedFolder, problems }
}

export function readSource(root: string, file: string): SourceFile {
  return { file, text: readFileSync(join(root, file), 'utf8') }
}
