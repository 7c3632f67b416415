/** What files weigh on the way to a reader. Each is compressed alone, as a host does. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { BuiltSite } from './built-site.ts'

export interface Weight {
  readonly bytes: number
  readonly gzip: number
  readonly brotli: number
}

/** What hosts take for compressing while they answer, and nginx in the README. */
const GZIP_LEVEL = 6
const BROTLI_LEVEL = 5

/** Compressed as they are, and sent so. */
const PACKED = /\.(woff2|png|parquet|zip)$/

/** @throws Error where a file is not in the folder. */
export function measureFiles(site: BuiltSite, files: readonly string[]): Weight {
  const weights = files.map((file) => weigh(site, file))
  const sum = (one: keyof Weight) => weights.reduce((total, weight) => total + weight[one], 0)
  return { bytes: sum('bytes'), gzip: sum('gzip'), brotli: sum('brotli') }
}

function weigh(site: BuiltSite, file: string): Weight {
  const content = site.get(file)
  if (!content) throw new Error(`${file} is not in the built folder`)
  const bytes = content.byteLength
  if (PACKED.test(file)) return { bytes, gzip: bytes, brotli: bytes }
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL }
  return {
    bytes,
    gzip: gzipSync(content, { level: GZIP_LEVEL }).byteLength,
    brotli: brotliCompressSync(content, { params }).byteLength,
  }
}
