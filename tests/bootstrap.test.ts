// The parts of the two commands that can be told without running them: which Node, which npm, when to install, where to look for a
// browser, and the line at the end.

import { describe, expect, test } from 'vitest'
import { browserCandidates } from '../scripts/lib/find-browser.mjs'
import { lockfileStamp, needsInstall } from '../scripts/lib/install-dependencies.mjs'
import { fitsNodeRange } from '../scripts/lib/node-version.mjs'
import { npmCommand } from '../scripts/lib/run-npm.mjs'
import { browserCount, closingLine, unitCount } from '../scripts/lib/test-total.mjs'

describe('the Node version', () => {
  test.each([
    ['20.18.3', '>=20.19', false],
    ['20.19.0', '>=20.19', true],
    ['20.19.0-nightly', '>=20.19', true],
    ['9.99.0', '>=20.19', false],
    ['100.0.0', '>=20.19', true],
    ['20.19.0', '^20.19.0 || >=22.12.0', true],
    ['21.7.3', '^20.19.0 || >=22.12.0', false],
    ['22.9.0', '^20.19.0 || >=22.12.0', false],
    ['22.12.0', '^20.19.0 || >=22.12.0', true],
  ])('%s in %s is %s', (version, range, fits) => {
    expect(fitsNodeRange(version, range)).toBe(fits)
  })

  test('a range of another form is an error, not a yes', () => {
    expect(() => fitsNodeRange('20.19.0', '20.x')).toThrow('cannot read "20.x"')
  })
})

describe('the install', () => {
  const stamp = lockfileStamp('{"lockfileVersion": 3}', 'linux-x64')

  test('is left out only where the stamp is of this lockfile on this platform', () => {
    expect(needsInstall({ wanted: stamp, found: null })).toBe(true)
    expect(needsInstall({ wanted: stamp, found: '' })).toBe(true)
    expect(needsInstall({ wanted: stamp, found: stamp })).toBe(false)
    expect(needsInstall({ wanted: stamp, found: lockfileStamp('{"lockfileVersion": 4}', 'linux-x64') })).toBe(
      true,
    )
    expect(needsInstall({ wanted: stamp, found: lockfileStamp('{"lockfileVersion": 3}', 'win32-x64') })).toBe(
      true,
    )
  })
})

describe('npm', () => {
  test('is the script that started us, under the same Node', () => {
    const npmExecpath = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js'
    expect(npmCommand({ node: 'node.exe', npmExecpath, platform: 'win32' })).toEqual({
      command: 'node.exe',
      args: [npmExecpath],
      shell: false,
    })
  })

  test('is called by name where nobody or another package manager started us', () => {
    expect(npmCommand({ node: 'node', npmExecpath: undefined, platform: 'linux' })).toEqual({
      command: 'npm',
      args: [],
      shell: false,
    })
    expect(npmCommand({ node: 'node', npmExecpath: 'C:\\pnpm\\pnpm.cjs', platform: 'win32' })).toEqual({
      command: 'npm',
      args: [],
      shell: true,
    })
  })
})

describe('where to look for a browser', () => {
  test('a wish is the only candidate', () => {
    const environment = { ATLAS_CHROMIUM: '/opt/my chromium', PATH: '/usr/bin' }
    expect(browserCandidates({ platform: 'linux', environment })).toEqual(['/opt/my chromium'])
  })

  test('Linux: Chromium before Chrome before Edge, the PATH before the usual folders, no folder twice', () => {
    const candidates = browserCandidates({
      platform: 'linux',
      environment: { PATH: '/home/me/bin:.:/usr/bin' },
    })
    expect(candidates.slice(0, 5)).toEqual([
      '/home/me/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium',
      '/snap/bin/chromium',
      '/home/me/bin/chromium-browser',
    ])
    expect(candidates.indexOf('/usr/bin/google-chrome')).toBeLessThan(
      candidates.indexOf('/home/me/bin/microsoft-edge'),
    )
    expect(new Set(candidates).size).toBe(candidates.length)
  })

  test('macOS: the applications of the machine, then of the person', () => {
    expect(browserCandidates({ platform: 'darwin', environment: { HOME: '/Users/me' } }).slice(0, 3)).toEqual(
      [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
    )
  })

  test('Windows: Edge is the last resort that every machine has', () => {
    const environment = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    const candidates = browserCandidates({ platform: 'win32', environment })
    expect(candidates[0]).toBe('C:\\Program Files\\Chromium\\Application\\chrome.exe')
    expect(candidates.at(-1)).toBe('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(candidates).toHaveLength(6)
  })
})

describe('the closing line', () => {
  const unit = unitCount({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 })
  const browser = browserCount({ stats: { expected: 8, unexpected: 2, flaky: 1, skipped: 0 } })

  test('sums both runners', () => {
    expect(closingLine([unit, browser], false)).toBe('48 passed, 4 failed, 2 skipped')
  })

  test('names no skipped tests where there are none', () => {
    expect(closingLine([{ passed: 5, failed: 0, skipped: 0 }], true)).toBe('5 passed, 0 failed')
  })

  test('never says "0 failed" of a run that failed', () => {
    expect(closingLine([], false)).toBe('0 passed, 1 failed')
    expect(closingLine([{ passed: 5, failed: 0, skipped: 0 }], false)).toBe('5 passed, 1 failed')
  })
})
