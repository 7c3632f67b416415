/**
 * Prints what a host must be told about the built site, wherever on the host it lies.
 *
 *     npm run --silent headers -- /atlas/            as a _headers file, for Netlify and Cloudflare
 *     npm run --silent headers -- /atlas/ --nginx    as a configuration of nginx
 */
import { parseArgs } from 'node:util'
import { readSite } from './lib/built-site.ts'
import { inlineScripts } from './lib/inline-scripts.ts'
import { runCommand } from './lib/run-command.ts'
import { writeHeadersFile } from './lib/write-headers-file.ts'
import { writeNginx } from './lib/write-nginx.ts'

const FOLDER = /^\/([\w.-]+\/)*$/

runCommand(run)

function run(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { nginx: { type: 'boolean', default: false } },
  })
  const [folder = '/'] = positionals
  if (!FOLDER.test(folder))
    throw new Error(`The folder begins and ends with a slash, as in /atlas/: ${folder}`)
  const write = values.nginx ? writeNginx : writeHeadersFile
  console.log(write(folder, inlineScripts(readSite('dist'))).trimEnd())
}
