/**
 * Where the site will stand on the web. Nobody knows that when building unless somebody says it: the variable ATLAS_URL, or
 * `homepage` in package.json, where every npm package gives it. None is made up.
 */
import * as v from 'valibot'

const packageSchema = v.looseObject({ homepage: v.optional(v.string()) })

export interface AddressSources {
  /** Text of package.json. */
  readonly manifest: string
  /** The variable ATLAS_URL, which wins. */
  readonly variable: string | undefined
}

/** @returns the address of the site's folder, with a slash at the end; null where none is given. @throws where it is no address of the web. */
export function readPublicAddress({ manifest, variable }: AddressSources): string | null {
  const { homepage } = v.parse(packageSchema, JSON.parse(manifest))
  if (variable) return parseAddress(variable, 'ATLAS_URL')
  return homepage ? parseAddress(homepage, 'package.json: homepage') : null
}

function parseAddress(written: string, source: string): string {
  const address = URL.canParse(written) ? new URL(written) : undefined
  if (!address || !['http:', 'https:'].includes(address.protocol)) {
    throw new Error(`${source}: ${written} is not an address of the web such as https://example.org/atlas/`)
  }
  if (address.search || address.hash)
    throw new Error(`${source}: ${written} must end with the folder of the site`)
  return address.href.replace(/(\/index\.html)?\/*$/, '/')
}
