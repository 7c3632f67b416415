/**
 * What a host says with each file of the site: what the page may do, who may show it, and how long it may be kept. From this list come
 * `_headers`, which `npm run preview` sends too, and the configuration of nginx.
 *
 * Left out on purpose: `frame-ancestors`. Anyone may show an embed, and its `*` means less than nothing said: it shuts out pages in a
 * sandbox and pages in an app, whose own address is no web address.
 */

import { OFFLINE_FILE } from '../../src/domain/offline-file.ts'
import { DATA_TABLES } from '../../src/export/tables/data-tables.ts'

type Headers = Readonly<Record<string, string>>

export interface FileRule {
  /** From the site's own folder: a file, or a folder with a slash at the end. */
  readonly files: string
  readonly headers: Headers
}

/** All that the site loads is its own, and a script that stands in a page is known by its hash. A page in `sandbox="allow-scripts"` starts the map's worker from a `data:` address. */
const CONTENT_POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'", 'data:'],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
}

const EVERY_FILE: Headers = {
  // The data is public, and a page in a sandbox has no origin: it gets its own modules and fonts only where anyone may.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Asked again at each visit, and sent only where it has changed: a page names the hashed files of its own build. */
export const REVALIDATED = 'public, max-age=0, must-revalidate'

/** Of all texts: without a word from the host they are opened in an encoding of the reader's system. */
export const CHARSET = 'utf-8'

/** No two of these meet in one file: hosts that read `_headers` add up what several rules say. */
export const FILE_RULES: readonly FileRule[] = [
  // Named by their content: another content is another name.
  { files: 'assets/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // Articles name it for years, and it hardly ever changes: one request an hour, and nobody waits for it within a day.
  {
    files: 'embed/height.js',
    headers: { 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' },
  },
  // Saved, never shown: the site's policy would refuse the script and the styles that stand in it.
  { files: OFFLINE_FILE, headers: { 'Content-Disposition': 'attachment' } },
  // Hosts don't know these endings, and compress only what they know. JSON is always UTF-8, and has no parameter that says so.
  { files: 'data/countries.topojson', headers: { 'Content-Type': 'application/json' } },
  { files: 'data/mentions.geojson', headers: { 'Content-Type': 'application/geo+json' } },
  // File by file: not every host that reads `_headers` knows a path with an ending alone.
  ...DATA_TABLES.map(({ name }) => plainText(`data/${name}.csv`, 'text/csv')),
  plainText('data/LICENSE.txt', 'text/plain'),
]

function plainText(files: string, type: string): FileRule {
  return { files, headers: { 'Content-Type': `${type}; charset=${CHARSET}` } }
}

/** @param scripts hashes of the scripts that stand in pages, as `inlineScripts` finds them. */
export function headersOfAll(scripts: readonly string[]): Headers {
  const policy = Object.entries(CONTENT_POLICY).map(([name, sources]) =>
    [name, ...sources, ...(name === 'script-src' ? scripts.map((hash) => `'${hash}'`) : [])].join(' '),
  )
  return { 'Content-Security-Policy': policy.join('; '), ...EVERY_FILE }
}

/** @param file from the site's own folder: "method/index.html", or "" for the site itself. */
export function headersOf(file: string, scripts: readonly string[]): Headers {
  const own = FILE_RULES.filter(({ files }) =>
    files.endsWith('/') ? file.startsWith(files) : file === files,
  )
  return Object.assign(
    { ...headersOfAll(scripts), 'Cache-Control': REVALIDATED },
    ...own.map(({ headers }) => headers),
  )
}
