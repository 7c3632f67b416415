// What a run "on a fresh machine" takes over from this one, and what not.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { keptEnvironment, keptSettings } from '../scripts/lib/fresh-environment.mjs'
import { pathWithoutPackages } from '../scripts/lib/path-without-packages.mjs'

const NPMRC = `# of the desk
registry=https://packages.example/
@desk:registry = https://desk.example/
//desk.example/:_authToken=\${DESK_TOKEN}
cafile=/etc/desk.pem
ignore-scripts=true
omit=dev
prefix=/opt/desk
`

describe('the settings of npm', () => {
  test('that find a package are taken over, preferences are not', () => {
    expect(keptSettings(NPMRC)).toEqual([
      'registry=https://packages.example/',
      '@desk:registry = https://desk.example/',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: npm's own way to name a variable
      '//desk.example/:_authToken=${DESK_TOKEN}',
      'cafile=/etc/desk.pem',
    ])
  })
})

describe('the environment', () => {
  const kept = (environment: Record<string, string>) =>
    Object.keys(keptEnvironment(environment, keptSettings(NPMRC))).sort()

  test('keeps the way to the network and the registry, the language, and what the tests are told', () => {
    const environment = {
      PATH: '/usr/bin',
      LC_ALL: 'tr_TR.UTF-8',
      https_proxy: 'http://proxy.example',
      NODE_EXTRA_CA_CERTS: '/etc/desk.pem',
      npm_config_registry: 'https://packages.example/',
      NPM_CONFIG_STRICT_SSL: 'false',
      'npm_config_//desk.example/:_authToken': 'secret',
      'npm_config_@desk:registry': 'https://desk.example/',
      DESK_TOKEN: 'secret',
      ATLAS_DOCUMENTS: '/texts',
    }
    expect(kept(environment)).toEqual(Object.keys(environment).sort())
  })

  test('keeps nothing by which a machine that is set up differs from a fresh one', () => {
    const environment = {
      HOME: '/home/me',
      TMPDIR: '/home/me/tmp',
      XDG_CACHE_HOME: '/home/me/.cache',
      NODE_PATH: '/usr/lib/node_modules',
      NODE_OPTIONS: '--require=/home/me/hook.js',
      NODE_ENV: 'production',
      npm_config_prefix: '/opt/desk',
      npm_config_userconfig: '/home/me/.npmrc',
      npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js',
      GIT_DIR: '/home/me/other/.git',
      ATLAS_URL: 'https://desk.example/atlas/',
      ATLAS_TEST_PORT: '4183',
      OTHER_TOKEN: 'secret',
    }
    expect(kept(environment)).toEqual([])
  })
})

describe('the PATH', () => {
  const machine = mkdtempSync(join(tmpdir(), 'machine-'))
  const folder = (name: string) => join(machine, name)
  afterAll(() => rmSync(machine, { recursive: true }))

  test('has every command but those of packages, and a folder without such as it is', () => {
    for (const name of ['bin', 'own', 'room']) mkdirSync(folder(name))
    for (const name of ['bin/sh', 'bin/node', 'own/chromium']) writeFileSync(folder(name), '')
    symlinkSync('sh', folder('bin/bash'))
    symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', folder('bin/npm'))
    symlinkSync('../lib/node_modules/typescript/bin/tsc', folder('bin/tsc'))
    const given = [
      folder('bin'),
      folder('own'),
      folder('own'),
      folder('project/node_modules/.bin'),
      folder('gone'),
    ]
    const [links = '', ...more] = pathWithoutPackages(given.join(delimiter), folder('room')).split(delimiter)
    expect(readdirSync(links).sort()).toEqual(['bash', 'node', 'npm', 'sh'])
    expect(more).toEqual([folder('own'), folder('gone')])
  })
})
