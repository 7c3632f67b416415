// `npm test` as on a machine that has seen nothing of this project: a clone in an empty folder whose path has blanks and an umlaut, a HOME
// and a TMPDIR of its own, no settings but those by which packages are found, and no command that npm installed for all. What is not
// committed is tested too, and named. Prints what `npm test` prints, its total last, returns its exit code, and leaves nothing behind.
// Node's built-in modules only, as in the bootstrap.

import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { constants, homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptEnvironment, keptSettings } from './lib/fresh-environment.mjs'
import { pathWithoutPackages } from './lib/path-without-packages.mjs'

const CHECKOUT = fileURLToPath(new URL('..', import.meta.url))

// What takes part in everything below the folder that it lies in.
const FELT_BELOW = [
  '.npmrc',
  'biome.json',
  'lerna.json',
  'node_modules',
  'package.json',
  'pnpm-workspace.yaml',
  'tsconfig.json',
]

process.exitCode = await main()

/** @returns {Promise<number>} the exit code */
async function main() {
  const room = makeRoom()
  const removeRoom = () => rmSync(room, { recursive: true, force: true })
  process.once('exit', removeRoom)

  const home = join(room, 'home')
  const temporary = join(room, 'tmp')
  const clone = join(room, 'an empty folder, für einen Klon', 'atlas')
  for (const folder of [home, temporary, dirname(clone)]) mkdirSync(folder)
  const settings = registrySettings()
  writeFileSync(join(home, '.npmrc'), settings.join('\n'), { mode: 0o600 })
  writeFileSync(join(home, '.gitconfig'), '[safe]\n\tdirectory = *\n') // the checkout may be somebody else's, as in a container
  const environment = {
    ...keptEnvironment(process.env, settings),
    PATH: pathWithoutPackages(process.env.PATH ?? '', room),
    HOME: home,
    TMPDIR: temporary,
    GIT_CONFIG_NOSYSTEM: '1',
    npm_config_globalconfig: join(room, 'none'),
  }
  cloneCheckout(clone, environment)
  return run({ command: 'npm', args: ['test'], folder: clone, environment })
}

/** A folder with nothing above it that could take part. Where the machine has no such place it says so, and goes on in the usual one. */
function makeRoom() {
  const places = [tmpdir(), '/var/tmp', '/dev/shm']
    .filter((place) => existsSync(place))
    .map((place) => realpathSync(place))
  const found = places.find((place) => above(place).length === 0) ?? places[0] ?? tmpdir()
  for (const file of above(found))
    console.log(`${file} lies above the folder of this test and may take part in it.`)
  return mkdtempSync(join(found, 'atlas-fresh-'))
}

/** @param {string} folder @returns {string[]} */
function above(folder) {
  const own = FELT_BELOW.map((name) => join(folder, name)).filter((file) => existsSync(file))
  return dirname(folder) === folder ? own : [...own, ...above(dirname(folder))]
}

/** The machine's way to its registry may stand in the .npmrc of its user or in that of the machine; the user's goes first. */
function registrySettings() {
  const { stdout } = spawnSync('npm', ['config', 'get', 'globalconfig', '--location=global'], {
    cwd: homedir(),
    encoding: 'utf8',
  })
  const user =
    process.env.npm_config_userconfig ?? process.env.NPM_CONFIG_USERCONFIG ?? join(homedir(), '.npmrc')
  const files = [stdout.trim(), user].filter((file) => existsSync(file))
  return files.flatMap((file) => keptSettings(readFileSync(file, 'utf8')))
}

/**
 * The last commit, and over it what has changed since: what lies in the checkout is what is tested.
 * @param {string} clone @param {Record<string, string>} environment
 */
function cloneCheckout(clone, environment) {
  /** @param {string[]} args */
  const git = (...args) => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: CHECKOUT,
      env: environment,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${error?.message ?? stderr}`)
    return stdout
  }
  git('clone', '--quiet', CHECKOUT, clone)
  console.log(`Testing a clone of ${git('log', '-1', '--format=%h, %s').trim()}`)
  const changed = git('diff', '-z', '--name-only', '--no-renames', 'HEAD')
  const added = git('ls-files', '-z', '--others', '--exclude-standard')
  const files = `${changed}${added}`.split('\0').filter(Boolean)
  if (files.length === 0) return
  console.log(`with what is not committed: ${files.join(', ')}`)
  for (const file of files) {
    rmSync(join(clone, file), { force: true })
    if (existsSync(join(CHECKOUT, file))) cpSync(join(CHECKOUT, file), join(clone, file), { recursive: true })
  }
}

/**
 * Its output is shown as it comes. A signal ends it with all that it started.
 * @param {{command: string, args: string[], folder: string, environment: Record<string, string>}} order
 * @returns {Promise<number>} the exit code
 */
function run({ command, args, folder, environment }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.once(signal, () => {
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
        process.exit(128 + constants.signals[signal])
      })
    }
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
