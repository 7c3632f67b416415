/**
 * A page that stands for one country becomes the atlas with that country open: the atlas's own address takes the place of the
 * page's, in the address bar and in history, so that going back leads to where the reader came from.
 */
import type { CountryCode } from '../domain/countries.ts'
import { siteRoot } from './site-root.ts'

/** What a country's page decides itself, whatever its address says. */
const DECIDED = ['country', 'region', 'compare']

/**
 * @param mention opened with the country; null for none in particular.
 * @returns how to go back to the page's own address, where the page stays after all.
 */
export function enterAtlas(country: CountryCode, mention: string | null): () => void {
  const own = window.location.href
  const query = atlasQuery(window.location.search, country, mention)
  // A browser looks for the icon again with each address, and this one's is given from the page's own folder.
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
    icon.setAttribute('href', icon.href)
  window.history.replaceState(null, '', `${siteRoot()}?${query}`)
  return () => window.history.replaceState(null, '', own)
}

/**
 * The rest of the query is kept as it is written, also what can't be read: the atlas says so.
 *
 * @param search of the page's own address, with the question mark.
 */
export function atlasQuery(search: string, country: CountryCode, mention: string | null): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !DECIDED.includes(nameOf(part)))
  const isNamed = kept.some((part) => nameOf(part) === 'mention')
  return [...kept, `country=${country}`, ...(mention && !isNamed ? [`mention=${mention}`] : [])].join('&')
}

/** As it is read: also where the address was escaped once too often. */
function nameOf(part: string): string {
  return part.replace(/^(?:amp;)+/i, '').replace(/=.*$/, '')
}
