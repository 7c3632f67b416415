// The copy in one file in Firefox, opened from the disk: live map, filters, profile, a view that a reload keeps, and the picture. Apart from the
// other tests, as few machines have Firefox and a screen:
//
//     npm run build && xvfb-run npm run test:firefox
//
// Not headless, where Firefox has no WebGL 2. ATLAS_FIREFOX names a browser, ATLAS_SHOTS a folder for pictures of what was seen.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { installDependencies } from '../../scripts/lib/install-dependencies.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const FILE = fileURLToPath(new URL('../../dist/offline.html', import.meta.url))
const LIVE_LIMIT = 90_000
const TRAINING = 'input[name="activities"][value="training"]'

process.exitCode = await main()

async function main() {
  const firefox = findFirefox()
  if (!firefox) {
    console.error(
      'No Firefox found. Debian has it as firefox-esr, with xvfb and libgl1-mesa-dri for a screen.',
    )
    return 1
  }
  if ((await installDependencies(HERE)) !== 0) return 1
  const { launch } = await import('puppeteer-core')
  const folder = mkdtempSync(join(tmpdir(), 'atlas-stick-'))
  copyFileSync(FILE, join(folder, 'offline.html'))
  const browser = await launch({ browser: 'firefox', executablePath: firefox, headless: false })
  try {
    console.log(await browser.version())
    await look(await browser.newPage(), pathToFileURL(join(folder, 'offline.html')).href)
    console.log('All as it should be.')
    return 0
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

function findFirefox() {
  const named = process.env.ATLAS_FIREFOX
  return (named ? [named] : ['/usr/bin/firefox-esr', '/usr/bin/firefox']).find(
    (path) => spawnSync(path, ['--version']).status === 0,
  )
}

/** @param {import('puppeteer-core').Page} page @param {string} address */
async function look(page, address) {
  const complaints = []
  const asked = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url())
  })
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto(address)
  await waitForLiveMap(page)
  assert.equal(await page.$eval('.map-canvas', ({ map }) => map.getProjection().type), 'world:equal-earth')
  const land = await page.$eval('.map-canvas', ({ map }) => {
    const at = (place) =>
      map.queryRenderedFeatures(map.project(place), { layers: ['fills'] })[0]?.properties.iso
    return [at([-100, 40]), at([-55, -10]), at([-20, -20])]
  })
  assert.deepEqual(land, ['USA', 'BRA', undefined])
  assert.ok((await countColours(page)) > 2, 'the canvas is of one colour')
  await shoot(page, 'world')

  await page.click(TRAINING)
  await page.click('[role="option"][data-country="KOR"]')
  await page.waitForFunction(() => /country=KOR/.test(window.location.search))
  await page.reload()
  await waitForLiveMap(page)
  assert.match(await page.$eval('.panel', (panel) => panel.textContent), /South Korea/)
  assert.equal(await page.$eval(TRAINING, (box) => box.checked), false)
  await shoot(page, 'country')

  await page.click('.masthead-actions button::-p-text(Download)')
  await page.waitForSelector('.picture-downloads img')
  await page.waitForFunction(() => document.querySelector('.picture-downloads img').naturalWidth === 1200)

  await page.goto(`${address}?present=what-is-police-diplomacy`)
  await page.waitForSelector('.slide h1')
  await page.keyboard.press('End')
  await page.waitForFunction(() => /step=8/.test(window.location.search))
  await shoot(page, 'slide')

  assert.deepEqual(complaints, [])
  assert.deepEqual(
    asked.filter((one) => !one.startsWith(address)),
    [],
  )
}

async function waitForLiveMap(page) {
  await page.waitForSelector('.map-stage[data-mode="live"]', { timeout: LIVE_LIMIT })
}

/** Of 400 places spread over the canvas, read while it draws: nothing keeps the picture afterwards. */
function countColours(page) {
  return page.$eval(
    '.map-canvas',
    ({ map }) =>
      new Promise((resolve) => {
        map.once('render', () => {
          const { width, height } = map.getCanvas()
          const gl = map.getCanvas().getContext('webgl2')
          const colours = new Set()
          for (let index = 0; index < 400; index++) {
            const pixel = new Uint8Array(4)
            const [x, y] = [
              ((index % 20) + 0.5) * (width / 20),
              (Math.floor(index / 20) + 0.5) * (height / 20),
            ]
            gl.readPixels(Math.floor(x), Math.floor(y), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
            colours.add(pixel.join())
          }
          resolve(colours.size)
        })
        map.triggerRepaint()
      }),
  )
}

async function shoot(page, name) {
  const folder = process.env.ATLAS_SHOTS
  if (folder) await page.screenshot({ path: join(folder, `firefox-${name}.png`) })
}
