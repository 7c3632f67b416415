/** The built folder in memory: what is published, by its name from the folder: "assets/index-4f2a.js". */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type BuiltSite = ReadonlyMap<string, Uint8Array>

export function readSite(folder: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${join(folder, 'index.html')} is missing: npm run build makes it`)
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return new Map(
    paths.map((path) => [path.slice(join(folder, '/').length).replaceAll('\\', '/'), readFileSync(path)]),
  )
}

/** @throws Error where the file is not in the folder. */
export function textOf(site: BuiltSite, file: string): string {
  const content = site.get(file)
  if (!content) throw new Error(`${file} is not in the built folder`)
  return new TextDecoder().decode(content)
}
