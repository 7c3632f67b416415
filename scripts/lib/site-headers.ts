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

/** What a policy has to know of the built site. */
export interface PolicyFacts {
  /** Hashes of the scripts that stand in pages, as `inlineScripts` finds them. */
  readonly scripts: readonly string[]
  /** "https://example.org/atlas/"; null where nobody knows it when the headers are written. */
  readonly address: string | null
  /** Where its pages lie, but for the embed: "" for the site itself, files, and folders with a slash at the end. */
  readonly parts: readonly string[]
}

/**
 * All that the site loads is its own, and a script that stands in a page is known by its hash. A page in `sandbox="allow-scripts"` has no
 * origin: it starts the map's worker from a `data:` address, and in Safari `'self'` then means nothing at all, not even where the page came
 * from. So the site's own address stands beside it.
 */
const OWN: readonly string[] = [
  'script-src',
  'worker-src',
  'style-src',
  'img-src',
  'font-src',
  'connect-src',
  'frame-src',
]
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  'worker-src': ['data:'],
  'img-src': ['data:', 'blob:'],
}

const CLOSED = ['base-uri', 'form-action', 'object-src'] as const

/** Where the address is not known, an embed may load these from any host. Nothing in it names one, and no text becomes HTML there. */
const LOADED_BY_EMBEDS = ['script-src', 'style-src', 'connect-src']

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

/** What is said with every file. */
export function headersOfAll(facts: PolicyFacts): Headers {
  const { address } = facts
  const rules = OWN.map((name) => {
    const more = address !== null ? [address] : LOADED_BY_EMBEDS.includes(name) ? ['https:', 'http:'] : []
    return [...ownSources(name, facts), ...more, ...(BESIDES[name] ?? [])]
  })
  const policy = [["default-src 'none'"], ...rules, ...CLOSED.map((name) => [name, "'none'"])]
  return { 'Content-Security-Policy': writePolicy(policy), ...EVERY_FILE }
}

/**
 * What is said besides with all pages but the embed. A browser keeps to both of two policies: where the first one has to allow embeds
 * what no page of the site needs, the second one takes it back.
 */
export function pageRules(facts: PolicyFacts): readonly FileRule[] {
  if (facts.address !== null) return []
  // Workers too: a policy that says nothing of them holds them to its scripts.
  const policy = [...LOADED_BY_EMBEDS, 'worker-src'].map((name) => [
    ...ownSources(name, facts),
    ...(BESIDES[name] ?? []),
  ])
  const headers = { 'Content-Security-Policy': writePolicy(policy) }
  return facts.parts.map((files) => ({ files, headers }))
}

function ownSources(name: string, { scripts }: PolicyFacts): string[] {
  return [name, "'self'", ...(name === 'script-src' ? scripts.map((hash) => `'${hash}'`) : [])]
}

function writePolicy(rules: readonly (readonly string[])[]): string {
  return rules.map((rule) => rule.join(' ')).join('; ')
}

/**
 * @param file from the site's own folder: "method/index.html", or "" for the site itself.
 * @returns all its headers. What two rules say of one is added up, as hosts do that read `_headers`.
 */
export function headersOf(file: string, facts: PolicyFacts): Headers {
  const told: Record<string, string> = { 'Cache-Control': REVALIDATED, ...headersOfAll(facts) }
  for (const { headers } of FILE_RULES.filter(({ files }) => isAmong(file, files)))
    Object.assign(told, headers)
  for (const { headers } of pageRules(facts).filter(({ files }) => isAmong(file, files)))
    for (const [name, value] of Object.entries(headers)) told[name] = `${told[name]}, ${value}`
  return told
}

function isAmong(file: string, files: string): boolean {
  return files.endsWith('/') ? file.startsWith(files) : file === files
}
