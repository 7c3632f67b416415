/** Where the sheets lie in the site, and the links that they print. */
import type { CountryCode } from '../domain/countries.ts'

export const LESSONS_FOLDER = 'lessons/'
export const OUTLINE_FOLDER = 'outline-map/'
/** The list of all countries, which another face writes. */
export const COUNTRIES_FOLDER = 'country/'

export const lessonFolder = (id: string) => `${LESSONS_FOLDER}${id}/`
export const answersFolder = (id: string) => `${lessonFolder(id)}answers/`
export const guideFolder = (id: string) => `${lessonFolder(id)}guide/`
export const countrySheetFolder = (code: CountryCode) => `${countryPage(code)}sheet/`

/** What a country's sheet leads to, from the folder of the site. */
export const countryPage = (code: CountryCode) => `${COUNTRIES_FOLDER}${code}/`
/** What a lesson's sheets lead to: the lesson on a screen. */
export const presentLink = (id: string) => `?present=${id}`

/** From a page to the folder of the site: "../../". */
export function siteFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1)
}
