/**
 * Prints what a host must be told about the built site, wherever on the host it lies.
 *
 *     npm run --silent headers -- /atlas/            as a _headers file, for Netlify and Cloudflare
 *     npm run --silent headers -- /atlas/ --nginx    as a configuration of nginx
 *
 * The public address is the build's: ATLAS_URL, or `homepage` in package.json.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readSite } from './lib/built-site.ts'
import { policyFacts } from './lib/policy-facts.ts'
import { readPublicAddress } from './lib/public-address.ts'
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
  const address = readPublicAddress({
    manifest: readFileSync('package.json', 'utf8'),
    variable: process.env.ATLAS_URL,
  })
  console.log(write(folder, policyFacts(readSite('dist'), address)).trimEnd())
}
