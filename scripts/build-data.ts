/**
 * Checks the seeds and writes public/data.
 *
 *     npm run build:data [-- --root <folder> --out <folder>]
 *
 * All problems are printed as file:line: message; then nothing is written, and what was there stays. Drafts are left out,
 * and named.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildAtlas } from './lib/build-atlas.ts'
import { noticeDraft } from './lib/describe-draft.ts'
import { formatProblem, sortProblems } from './lib/problem.ts'
import { readAtlasSources } from './lib/read-atlas-sources.ts'
import { noticeContact, readContact } from './lib/read-contact.ts'
import { runCommand } from './lib/run-command.ts'
import { writeFiles } from './lib/write-files.ts'

runCommand(run)

function run(): void {
  const started = performance.now()
  const { values } = parseArgs({ options: { root: { type: 'string' }, out: { type: 'string' } } })
  const root = values.root ?? process.cwd()
  const out = values.out ?? join(root, 'public', 'data')
  const { sources, drafts, problems } = readAtlasSources(root)
  for (const document of drafts) console.log(noticeDraft(document))
  const built = buildAtlas(sources)
  const all = [...problems, ...built.problems]
  if (all.length > 0 || !built.files) throw new Error(sortProblems(all).map(formatProblem).join('\n'))
  writeFiles(out, built.files)
  const sizes = Object.entries(built.files).map(
    ([name, text]) => `${name} ${Math.round(text.length / 1024)} kB`,
  )
  console.log(`${sizes.join(', ')}; ${Math.round(performance.now() - started)} ms`)
  const notice = noticeContact(readContact(sources.manifest).contact)
  if (notice !== null) console.log(notice)
}
