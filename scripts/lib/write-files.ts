/** Replaces files whole: each is written beside its place and moved there, so that nobody ever reads half of one. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @param files by name, which may lead into a folder below: "schemas/atlas.schema.json". */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, `${name}.new`), content)
  }
  for (const name of Object.keys(files)) renameSync(join(folder, `${name}.new`), join(folder, name))
}
