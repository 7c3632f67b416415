/**
 * Says which part of the version a change of the data asks for, and whether seeds/dataset.yaml has it.
 *
 *     npm run check:version -- <folder of an earlier version's data>
 *
 * The folder is dist/data of an earlier build, or the data folder of a published atlas, saved whole. It is compared with
 * public/data, so `npm run build` comes first.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareReleases, gravest, LEVELS, stepBetween } from './lib/compare-releases.ts'
import { readRelease } from './lib/read-release.ts'
import { runCommand } from './lib/run-command.ts'

const MOST_LISTED = 20

runCommand(run)

function run(): void {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [earlier] = positionals
  if (!earlier) throw new Error('Usage: npm run check:version -- <folder of an earlier version’s data>')
  const [before, after] = [earlier, join('public', 'data')].map((folder) =>
    readRelease((path) => readFileSync(join(folder, path), 'utf8')),
  )
  if (!before || !after) return
  const changes = compareReleases(before, after)
  for (const { level, what } of changes.slice(0, MOST_LISTED)) console.log(`${level}: ${what}`)
  if (changes.length > MOST_LISTED) console.log(`and ${changes.length - MOST_LISTED} more`)
  const [asked, made] = [gravest(changes), stepBetween(before.version, after.version)]
  const told = `from ${before.version} to ${after.version} is ${made}, and the change asks for ${asked}`
  if (LEVELS.indexOf(made) < LEVELS.indexOf(asked)) throw new Error(`Too small a step: ${told}.`)
  console.log(`The step ${told}.`)
}
