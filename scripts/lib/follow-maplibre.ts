/** What of the built folder is MapLibre's: fetched once a map comes alive. */
import { type BuiltSite, textOf } from './built-site.ts'
import { resolve, withImports } from './follow-page.ts'
import { scriptAddresses } from './script-addresses.ts'

const WORKER = /^assets\/maplibre-gl-worker-[\w-]+\.js$/
/** A part of the library that the atlas doesn't use, and so has no rule for. */
const STYLES = /\.maplibregl-popup-tip\b/

export interface MapLibreFiles {
  /** The library, what it imports, its worker, and the script for the worker. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** @throws Error where no script starts MapLibre's worker. */
export function followMapLibre(site: BuiltSite): MapLibreFiles {
  const assets = [...site.keys()].filter((file) => file.startsWith('assets/'))
  const worker = assets.find((file) => WORKER.test(file))
  const named = (script: string) =>
    scriptAddresses(textOf(site, script)).later.map((one) => resolve(script, one))
  const library = assets.find((file) => file.endsWith('.js') && worker && named(file).includes(worker))
  if (!library) throw new Error('No script of the built folder starts MapLibre’s worker')
  const beside = named(library).filter((file) => /\.m?js$/.test(file))
  return {
    scripts: [...new Set([...withImports(site, [library]), ...beside])],
    styles: assets.filter((file) => file.endsWith('.css') && STYLES.test(textOf(site, file))),
  }
}
