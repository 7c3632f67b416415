/**
 * Which of the hashed files below assets/ a published site holds, and since when each of an earlier build is no part of it any more. A page
 * that somebody has open, or that a host or a browser kept, asks for those of its own build for a while.
 */
import * as v from 'valibot'

/** In the site. Not among the assets: these may be kept for ever by whoever fetched them. */
export const ASSET_MANIFEST = 'assets.json'

/** For so many days after a later build. */
export const KEPT_DAYS = 28

/** As the build names what it hashes. Whatever else a manifest names is refused: it would be written into the folder that is published. */
const HASHED = /^[a-z0-9][\w-]*-[\w-]{8}\.(?:js|mjs|css|woff2)$/i

const manifestSchema = v.object({
  assets: v.record(
    v.pipe(v.string(), v.regex(HASHED, 'no name of a hashed asset')),
    v.object({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      /** Day of the first build without it; null while it is part of the build. */
      replaced: v.nullable(v.pipe(v.string(), v.isoDate())),
    }),
  ),
})

/** By name, without the folder. */
export type AssetManifest = v.InferOutput<typeof manifestSchema>

/** @throws Error where the text is none. */
export function parseAssetManifest(text: string): AssetManifest {
  return v.parse(manifestSchema, JSON.parse(text))
}

export interface NewBuild {
  /** SHA-256 of each asset by its name, without the folder. */
  readonly built: ReadonlyMap<string, string>
  /** Of the site as it is published; null where nothing is. */
  readonly published: AssetManifest | null
  /** As 2026-11-29. */
  readonly today: string
}

/**
 * @returns the manifest of the site that is to be published: the build's own assets, and those of earlier builds that are still kept.
 * @throws Error where the build has a name that is no hashed asset's.
 */
export function mergeAssets({ built, published, today }: NewBuild): AssetManifest {
  const odd = [...built.keys()].find((name) => !HASHED.test(name))
  if (odd !== undefined)
    throw new Error(`assets/${odd}: its name has no hash, so it can't be kept beside others`)
  const oldest = new Date(Date.parse(today) - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10)
  const earlier = Object.entries(published?.assets ?? {})
    .filter(([name]) => !built.has(name))
    .map(([name, { sha256, replaced }]) => [name, { sha256, replaced: replaced ?? today }] as const)
    .filter(([, { replaced }]) => replaced >= oldest)
  const own = [...built].map(([name, sha256]) => [name, { sha256, replaced: null }] as const)
  return { assets: Object.fromEntries([...own, ...earlier].sort(([one], [other]) => (one < other ? -1 : 1))) }
}
