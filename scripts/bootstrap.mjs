// The two commands of the project, for a machine with nothing but Node and npm:
//   npm start    installs, builds the data and the site, serves the map and prints its address
//   npm test     installs, then runs every check there is, in real Chromium too
// Node's built-in modules only, and no TypeScript: this file and what it imports run before anything is installed.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './lib/ensure-browser.mjs'
import { installDependencies } from './lib/install-dependencies.mjs'
import { fitsNodeRange } from './lib/node-version.mjs'
import { runNpm } from './lib/run-npm.mjs'
import { clearTestResults, closingLine, readTestResults } from './lib/test-total.mjs'

// npm scripts of package.json, in order: first what tells the most for the least waiting.
const CHECKS = ['check:types', 'lint', 'test:unit', 'check:data', 'build']

const root = fileURLToPath(new URL('..', import.meta.url))

process.exitCode = await main(process.argv[2])

/** @param {string | undefined} command @returns {Promise<number>} the exit code */
async function main(command) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (!fitsNodeRange(process.versions.node, engines.node)) {
    console.error(`This project needs Node ${engines.node}, and this is Node ${process.versions.node}.`)
    return 1
  }
  if (command === 'start') return start()
  if (command === 'test') return test()
  console.error('Usage: npm start, or npm test')
  return 2
}

async function start() {
  if (!(await install()) || !(await step('build'))) return 1
  await serve()
  return 0
}

async function test() {
  clearTestResults(root)
  const succeeded = (await install()) && (await checks())
  console.log(`\n${closingLine(readTestResults(root), succeeded)}`)
  return succeeded ? 0 : 1
}

async function install() {
  return report('install', await installDependencies(root))
}

/** A browser, where one has to be installed, is fetched and unpacked beside the steps that need none. */
async function checks() {
  const browser = ensureBrowser(root)
  for (const name of CHECKS) {
    if (await step(name)) continue
    await browser // an install that is broken off could leave the machine's packages half done
    return false
  }
  return browserTests(await browser)
}

/** Runs one npm script. @param {string} name @param {Record<string, string>} [environment] */
async function step(name, environment = {}) {
  console.log(`\n--- ${name}`)
  return report(name, await runNpm({ root, args: ['run', '--silent', name], environment }))
}

/** @param {string | undefined} browser */
async function browserTests(browser) {
  if (!browser) return report('find a browser', 1)
  return step('test:browser', { ATLAS_CHROMIUM: browser, ATLAS_TEST_PORT: String(await freePort()) })
}

/** @param {string} name @param {number} code */
function report(name, code) {
  if (code !== 0) console.error(`\nStopped: the step "${name}" failed (exit code ${code}).`)
  return code === 0
}

// Vite takes the next port where its own is taken. The address is printed here and not by Vite, whose colour codes break it up.
async function serve() {
  const { preview } = await import('vite')
  const server = await preview({ root, logLevel: 'warn' })
  process.once('SIGINT', () => process.exit(0))
  if (process.env.npm_execpath) exitWithParent()
  console.log(`\nThe atlas is at ${server.resolvedUrls?.local[0]}\nStop it with Ctrl-C.`)
}

// A signal sent to npm ends npm and the shell below it, but does not reach this process: it would keep the port for ever.
function exitWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.exit(0), 1000).unref()
}

/** A port that nobody uses, so that the tests of two copies can run side by side. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
