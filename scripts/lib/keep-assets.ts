/** Puts the assets of earlier builds, as the published site still has them, beside those of a new build. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ASSET_MANIFEST, type AssetManifest, mergeAssets, parseAssetManifest } from './asset-manifest.ts'
import { sha256 } from './sha256.ts'

/** How often a host is asked that gives no answer. */
const TRIES = 3

export interface KeepAssets {
  /** The built folder. */
  readonly folder: string
  /** Of the published site, with a slash at the end. */
  readonly site: string
  /** As 2026-11-29. */
  readonly today: string
  /** Asks a host; @returns null where it has no such file. @throws where it gives no answer. */
  readonly ask: (address: string) => Promise<Uint8Array | null>
}

export interface KeptAssets {
  /** Names of those that were put there. */
  readonly kept: readonly string[]
  /** Sentences. */
  readonly warnings: readonly string[]
}

/** No file that the build made is touched. @throws Error where the host gives no answer. */
export async function keepAssets({ folder, site, today, ask }: KeepAssets): Promise<KeptAssets> {
  const assets = join(folder, 'assets')
  const manifest = join(folder, ASSET_MANIFEST)
  if (!existsSync(assets)) throw new Error(`${assets} is missing: npm run build makes it`)
  if (existsSync(manifest))
    throw new Error(`${manifest} is there: what is in ${folder} is more than one build made`)
  const warnings: string[] = []
  const built = new Map(readdirSync(assets).map((name) => [name, sha256(readFileSync(join(assets, name)))]))
  const published = readManifest(await askOften(`${site}${ASSET_MANIFEST}?${Date.now()}`), warnings)
  const merged = mergeAssets({ built, published, today })
  const kept: string[] = []
  for (const [name, asset] of Object.entries(merged.assets)) {
    if (built.has(name)) continue
    const content = await askOften(`${site}assets/${name}`)
    if (content && sha256(content) === asset.sha256) {
      writeFileSync(join(assets, name), content, { flag: 'wx' })
      kept.push(name)
    } else {
      warnings.push(
        `assets/${name} of an earlier build is ${content ? 'not what it was' : 'gone'}, and is not kept.`,
      )
      delete merged.assets[name]
    }
  }
  writeFileSync(manifest, `${JSON.stringify(merged, null, 1)}\n`)
  return { kept, warnings }

  async function askOften(address: string): Promise<Uint8Array | null> {
    for (let left = TRIES; ; left--) {
      try {
        return await ask(address)
      } catch (error) {
        if (left <= 1)
          throw new Error(`${address} gives no answer, so nothing of earlier builds can be kept`, {
            cause: error,
          })
      }
    }
  }
}

/** A site that is published for the first time has none, and a host may answer with some page. */
function readManifest(content: Uint8Array | null, warnings: string[]): AssetManifest | null {
  if (content === null) return null
  try {
    return parseAssetManifest(new TextDecoder().decode(content))
  } catch (error) {
    warnings.push(
      `${ASSET_MANIFEST} of the published site can't be read, so nothing of earlier builds is kept: ${error}`,
    )
    return null
  }
}
