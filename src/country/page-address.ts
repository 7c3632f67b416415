/** Addresses from a page of a country, which lies two folders below the site, and from their list, which lies one below. */
import type { CountryCode } from '../domain/countries.ts'
import { DEFAULT_VIEW, type View, writeView } from '../domain/view.ts'

/** Folder of the list of all countries, and of their pages below it. */
export const COUNTRIES_FOLDER = 'country/'

export function countryFolder(code: CountryCode): string {
  return `${COUNTRIES_FOLDER}${code}/`
}

/** From a page to the folder of the site. */
export const SITE_FROM_PAGE = '../../'
export const SITE_FROM_LIST = '../'

/** Beside the page, under a name that stays: others keep it. */
export const CARD_FILE = 'card.png'

export function viewFromPage(view: Partial<View>): string {
  return `${SITE_FROM_PAGE}?${writeView({ ...DEFAULT_VIEW, ...view })}`
}
