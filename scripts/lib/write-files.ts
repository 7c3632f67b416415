/** Replaces files whole: each is written beside its place and moved there, so that nobody ever reads half of one. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.new`), text)
  for (const name of Object.keys(files)) renameSync(join(folder, `${name}.new`), join(folder, name))
}
