// Makes sure that the browser tests have a Chromium: one that is installed, or else one installed now. Every attempt has a time
// limit, so that a network which swallows downloads ends in a message and not in a wait.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserRuns, findBrowser } from './find-browser.mjs'

const INSTALL_MILLISECONDS = 10 * 60_000

const ADVICE =
  'install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or set ATLAS_CHROMIUM to the path of one'

/**
 * The path of a browser that runs. Where there is none and none can be installed, says in one line what to do and returns undefined.
 * @param {string} root the project's folder, dependencies installed
 */
export async function ensureBrowser(root) {
  const wished = process.env.ATLAS_CHROMIUM
  const found = findBrowser() ?? (wished ? undefined : await installedByPlaywright())
  if (found) return found
  if (wished) {
    console.error(`ATLAS_CHROMIUM names ${wished}, which does not run as a browser: ${ADVICE}.`)
    return undefined
  }

  console.log('No Chromium found. Installing one, which can take minutes...')
  for (const install of installers(root)) {
    const installed = await install()
    if (installed) return installed
  }
  console.error(`No Chromium for the browser tests: ${ADVICE}.`)
  return undefined
}

/**
 * Ways to install one, the surest first. Debian's package brings the libraries that a browser needs; Playwright's download is the browser
 * alone, and not every network lets it through. Ubuntu's package of that name only leads to a snap.
 * @param {string} root @returns {(() => Promise<string | undefined>)[]}
 */
function installers(root) {
  const byPlaywright = async () => {
    const command = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
    await attempt(process.execPath, [command, 'install', 'chromium'])
    return installedByPlaywright()
  }
  const byPackage = async () => {
    if (await attempt('apt-get', ['update', '-qq']))
      await attempt('apt-get', ['install', '-y', '-qq', 'chromium'])
    return findBrowser()
  }
  if (!isDebianRoot()) return [byPlaywright]
  return isUbuntu() ? [byPlaywright, byPackage] : [byPackage, byPlaywright]
}

// Imported when asked, because the bootstrap loads this file before anything is installed.
async function installedByPlaywright() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return browserRuns(path) ? path : undefined
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID="?ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * Without a word, since it goes on beside other steps.
 * @param {string} command @param {string[]} args @returns {Promise<boolean>} whether it succeeded
 */
function attempt(command, args) {
  const child = spawn(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: INSTALL_MILLISECONDS,
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}
