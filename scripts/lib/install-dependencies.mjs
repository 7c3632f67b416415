// Installs what package-lock.json names, once per lockfile: `npm ci` empties node_modules first, too slow for every start.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './run-npm.mjs'

// Inside node_modules, so that whoever deletes that folder deletes the stamp with it.
const STAMP = join('node_modules', '.atlas-lockfile-hash')

// `--include=dev` because NODE_ENV=production would leave out what builds and tests the site.
const INSTALL = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Leaves node_modules as the lockfile says and returns npm's exit code.
 * @param {string} root the project's folder
 */
export async function installDependencies(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'))
  const stampFile = join(root, STAMP)
  const wanted = lockfileStamp(lockfile, `${process.platform}-${process.arch}`)
  const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null
  if (!needsInstall({ wanted, found })) return 0

  console.log('Installing dependencies...')
  rmSync(stampFile, { force: true }) // an install that is broken off must not look finished
  const code = await runNpm({ root, args: INSTALL })
  if (code === 0) writeFileSync(stampFile, wanted)
  return code
}

/**
 * The platform is part of it: several packages carry native code, and a folder can be shared between systems.
 * @param {string | Buffer} lockfile @param {string} platform such as `linux-x64`
 */
export function lockfileStamp(lockfile, platform) {
  return `${createHash('sha256').update(lockfile).digest('hex')} ${platform}\n`
}

/** @param {{wanted: string, found: string | null}} stamps */
export function needsInstall({ wanted, found }) {
  return wanted !== found
}
