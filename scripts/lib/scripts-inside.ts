/**
 * Scripts that a page names by their address, put inside the script that names them: under addresses of their own text. A Vite plugin.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import type { Plugin } from 'vite'

/**
 * - `blob`: made when it is asked for; nothing is copied into the address.
 * - `data`: stands in the address itself, with `.mjs` at its end, by which MapLibre's worker knows what it can import.
 */
type InsideAs = 'blob' | 'data'

const SIGN = '\0script-inside:'

/** Leads to a file that is not inside. */
const SOURCE_MAP = /\n\/\/# sourceMappingURL=\S*\s*$/

/** @param scripts how each is put inside, by the end of what imports call it: "equal-earth.mjs?url&no-inline". */
export function scriptsInside(scripts: Readonly<Record<string, InsideAs>>): Plugin {
  const asOf = (source: string) =>
    Object.entries(scripts).find(([name]) => source === name || source.endsWith(`/${name}`))?.[1]
  return {
    name: 'scripts-inside',
    enforce: 'pre',
    resolveId(source, importer) {
      const as = asOf(source)
      if (!as || !importer) return null
      const [file = ''] = source.split('?')
      const path = file.startsWith('.')
        ? posix.join(posix.dirname(importer), file)
        : createRequire(importer).resolve(file)
      return `${SIGN}${as}:${path}`
    },
    load(id) {
      if (!id.startsWith(SIGN)) return null
      const [as, ...path] = id.slice(SIGN.length).split(':')
      const code = readFileSync(path.join(':'), 'utf8').replace(SOURCE_MAP, '')
      return as === 'blob' ? asBlob(code) : asData(code)
    },
  }
}

function asBlob(code: string): string {
  return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`
}

function asData(code: string): string {
  return `export default ${JSON.stringify(`data:text/javascript,${encodeURIComponent(code)}#.mjs`)}`
}
