/** Reads the lessons' files from disk. A project of seeds alone has none. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from './read-checked.ts'
import { readSource } from './seed-folders.ts'

const FOLDER = 'data/lessons'

/** @param root the project's folder. */
export function readLessonSources(root: string): SourceFile[] {
  if (!existsSync(join(root, FOLDER))) return []
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readSource(root, `${FOLDER}/${name}`))
}
