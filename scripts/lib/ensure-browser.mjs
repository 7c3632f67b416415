// Makes sure that the browser tests have a Chromium: one that is installed, or else one installed now. Every attempt has a time
// limit, so that a network which swallows downloads ends in a message and not in a wait.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
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

  console.log('No Chromium found. Downloading one with Playwright, which can take minutes...')
  attempt(process.execPath, [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'install',
    'chromium',
  ])
  const downloaded = await installedByPlaywright()
  if (downloaded) return downloaded

  if (isDebianRoot()) {
    console.log('That failed. Installing the package chromium...')
    if (attempt('apt-get', ['update', '-qq'])) attempt('apt-get', ['install', '-y', '-qq', 'chromium'])
    const packaged = findBrowser()
    if (packaged) return packaged
  }
  console.error(`No Chromium for the browser tests: ${ADVICE}.`)
  return undefined
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

/** @param {string} command @param {string[]} args */
function attempt(command, args) {
  const { status } = spawnSync(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: INSTALL_MILLISECONDS,
  })
  return status === 0
}
