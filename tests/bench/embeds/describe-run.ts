/** With what the figures were measured, in a sentence under the table. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { NETWORK, PHONE, PROCESSOR_SLOWDOWN } from './conditions.ts'

const LIBRARIES = ['d3-geo', 'd3-selection', 'leaflet', 'maplibre-gl', 'topojson-client']

export function describeRun({ browserVersion, runs }: { browserVersion: string; runs: number }): string {
  const { width, height } = PHONE.viewport
  const versions = LIBRARIES.map((name) => `${name} ${versionOf(name)}`).join(', ')
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`
  return [
    `Median of ${runs} (fastest–slowest), × the fastest map; kB of 1000 bytes as they crossed the network.`,
    `Chromium ${browserVersion}, ${width} × ${height}, ${NETWORK.latencyMilliseconds} ms latency,`,
    `${NETWORK.downKilobits / 1000} Mbit/s down, processor slowed ${PROCESSOR_SLOWDOWN} times, WebGL drawn by software,`,
    `on ${processors}; ${versions}.`,
  ].join(' ')
}

/** As installed, in the bench or in the project. */
function versionOf(library: string): string {
  const require = createRequire(import.meta.url)
  const folders = require.resolve.paths(library) ?? []
  for (const folder of folders) {
    try {
      return JSON.parse(readFileSync(join(folder, library, 'package.json'), 'utf8')).version
    } catch {
      // not in this folder
    }
  }
  throw new Error(`${library} is not installed`)
}
