/** Countries and territories, by ISO 3166-1 alpha-3 code (XKX for Kosovo). */
export type CountryCode = string

export const COUNTRY_CODE = /^[A-Z]{3}$/

/** Drawn in a look of their own and never counted: whose activity the atlas is about. */
export const CHINA: readonly CountryCode[] = ['CHN', 'HKG', 'MAC']

export function isChina(code: CountryCode): boolean {
  return CHINA.includes(code)
}
