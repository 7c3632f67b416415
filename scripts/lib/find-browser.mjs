// Finds a Chromium for the browser tests among the browsers that are installed: named by ATLAS_CHROMIUM, or in the usual places.

import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { posix, win32 } from 'node:path'

const PROBE_MILLISECONDS = 20_000

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin']
const MAC_NAMES = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of the first browser that runs, or undefined. */
export function findBrowser() {
  return browserCandidates({ platform: process.platform, environment: process.env }).find(browserRuns)
}

/**
 * Where to look, best first. A browser named by ATLAS_CHROMIUM is the only one: a wish must not be passed over in silence.
 * @param {{platform: string, environment: Record<string, string | undefined>}} machine
 */
export function browserCandidates({ platform, environment }) {
  if (environment.ATLAS_CHROMIUM) return [environment.ATLAS_CHROMIUM]
  if (platform === 'win32') return windowsCandidates(environment)
  if (platform === 'darwin') return macCandidates(environment)
  const onPath = (environment.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return product([...new Set([...onPath, ...LINUX_FOLDERS])], LINUX_NAMES, posix.join)
}

/**
 * Whether the file can be run and says that it is a browser; Ubuntu's `chromium-browser`, for one, may only tell to install another.
 * On Windows it is enough that the file is there: `--version` would open a window.
 * @param {string} path
 */
export function browserRuns(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PROBE_MILLISECONDS,
  })
  return status === 0 && /Chrom|Edge/.test(stdout)
}

/** @param {Record<string, string | undefined>} environment */
function windowsCandidates(environment) {
  const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
  return product(
    folders.filter((folder) => folder !== undefined),
    WINDOWS_PROGRAMS,
    win32.join,
  )
}

/** @param {Record<string, string | undefined>} environment */
function macCandidates(environment) {
  const folders = [
    '/Applications',
    ...(environment.HOME ? [posix.join(environment.HOME, 'Applications')] : []),
  ]
  return product(folders, MAC_NAMES, (folder, name) =>
    posix.join(folder, `${name}.app`, 'Contents/MacOS', name),
  )
}

/**
 * Every folder for the first name, then every folder for the second.
 * @param {string[]} folders @param {string[]} names @param {(folder: string, name: string) => string} join
 */
function product(folders, names, join) {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}
