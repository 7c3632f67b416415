/** What the site's policy has to know, read from the built site. */
import { OFFLINE_FILE } from '../../src/domain/offline-file.ts'
import type { BuiltSite } from './built-site.ts'
import { inlineScripts } from './inline-scripts.ts'
import type { PolicyFacts } from './site-headers.ts'

const EMBED = 'embed/'

/** @param address as in PolicyFacts. The pages of a site are enough. */
export function policyFacts(site: BuiltSite, address: string | null): PolicyFacts {
  const pages = [...site.keys()].filter((file) => file.endsWith('.html') && file !== OFFLINE_FILE)
  const tops = pages.map((file) => file.replace(/\/.*/, '/')).filter((top) => top !== EMBED)
  return { scripts: inlineScripts(site), address, parts: ['', ...new Set(tops.sort())] }
}
