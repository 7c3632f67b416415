/** Reads from disk what the page of the data tells: the descriptor of the package, and how large all of it in one file is. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type DataFiles, dataFilesSchema } from '../../src/domain/data-files.ts'
import { ARCHIVE_FILE, DESCRIPTOR_FILE } from '../../src/domain/data-folder.ts'

/**
 * @param folder where the data was built, public/data.
 * @throws where the package was not made of it, or by another version of the project.
 */
export function readDataFiles(folder: string): DataFiles {
  const [descriptor, archive] = [join(folder, DESCRIPTOR_FILE), join(folder, ARCHIVE_FILE)]
  for (const path of [descriptor, archive])
    if (!existsSync(path)) throw new Error(`${path} is missing: npm run build:package makes it`)
  const { resources } = v.parse(dataFilesSchema, JSON.parse(readFileSync(descriptor, 'utf8')))
  return { resources, archive: statSync(archive).size }
}
