/**
 * Prints what the built site takes and may take, and ends with 1 where a limit is broken. `npm run build` does the same at its end.
 *
 *     npm run budget                 the table
 *     npm run budget -- --files      with each file
 *     npm run budget -- --readme     and writes it into README.md, with what it means for a million readers
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findExcess, measureBudget } from './lib/budget.ts'
import { readSite } from './lib/built-site.ts'
import { describeTraffic } from './lib/describe-traffic.ts'
import { formatBudget, markdownBudget } from './lib/format-budget.ts'
import { replacePart } from './lib/readme-part.ts'
import { runCommand } from './lib/run-command.ts'
import { writeFiles } from './lib/write-files.ts'

runCommand(run)

function run(): void {
  const { values } = parseArgs({
    options: { files: { type: 'boolean', default: false }, readme: { type: 'boolean', default: false } },
  })
  const site = readSite('dist')
  const lines = measureBudget(site)
  console.log(formatBudget(lines, values.files))
  if (values.readme) {
    const readme = readFileSync('README.md', 'utf8')
    const next = replacePart(readme, 'traffic', describeTraffic(site))
    writeFiles('.', { 'README.md': replacePart(next, 'budget', markdownBudget(lines)) })
  }
  const excess = findExcess(lines)
  if (excess.length > 0) throw new Error(`\n${excess.join('\n\n')}`)
}
