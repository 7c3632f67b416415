// What an editor does: opens the dialog, chooses, looks at the preview, takes the code, the picture or the file.

import { expect, type Locator, type Page } from '@playwright/test'
import { readEmbedFlags } from '../../src/domain/embed-flags.ts'
import { readView } from '../../src/domain/view.ts'
import { embedButtonWords } from '../../src/i18n/embed-button-words.ts'
import { embedDialogWords as own } from '../../src/i18n/embed-dialog-words.ts'
import { words } from '../../src/i18n/words.ts'
import { findAll, text } from '../fixtures/read-picture.ts'
import { readHtml } from '../fixtures/read-xml.ts'
import { test } from './atlas-test.ts'
import { COLOURS, findViolations } from './find-violations.ts'
import { openAtlas } from './open-atlas.ts'

test.use({ webGL: false, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })

const VIEW = 'activities=training,rendition&years=2010-2020&country=TZA'

/** In the place of the embed: it says how high it is, another height when it is used, and whatever a bad one might say. */
const TALKING_FRAME = `<!doctype html><html lang="en"><title>Embed</title><button>Explore</button><script>
const tell = (message) => parent.postMessage(message, '*')
document.querySelector('button').onclick = () => tell({ atlasHeight: 900 })
tell({ atlasHeight: innerWidth > 500 ? 437 : 512 })
tell({ atlasHeight: -5 }); tell({ atlasHeight: 99999999 }); tell('700'); tell({ atlasHeight: 700, width: 3 })
</script></html>`

const EMBEDS = '**/embed/?*'

test.beforeEach(async ({ page }) => {
  await page.route(EMBEDS, (route) => route.fulfill({ contentType: 'text/html', body: TALKING_FRAME }))
})

test('the dialog opens from the keyboard, and gives the focus back', async ({ page }) => {
  await openAtlas(page, VIEW, 'data')
  const button = page.getByRole('button', { name: embedButtonWords.button, exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: embedButtonWords.title })
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(field(dialog, own.code.field)).toHaveValue(/^<div [^>]*><iframe /)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('the code and both previews follow what is chosen, and keep it while the page is open', async ({
  page,
}) => {
  const dialog = await openDialog(page, VIEW)
  const { src, title } = await readFrame(dialog)
  expect(readView(new URL(src).search)).toEqual(readView(VIEW))
  expect(readEmbedFlags(new URL(src).search)).toEqual(readEmbedFlags(''))
  for (const said of ['Training and Renditions', '2010–2020', 'Tanzania', words.title])
    expect(title).toContain(said)
  await expectPreviews(dialog, src)

  await dialog.getByRole('radio', { name: own.options.themes.dark }).check()
  for (const part of [own.options.heading, own.options.table])
    await dialog.getByRole('checkbox', { name: part }).uncheck()
  const chosen = await readFrame(dialog)
  const flags = { theme: 'dark', plain: true, legend: true, table: false, filters: true, title: '' }
  expect(readEmbedFlags(new URL(chosen.src).search)).toEqual(flags)
  await expectPreviews(dialog, chosen.src)

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: embedButtonWords.button, exact: true }).click()
  expect(await readFrame(dialog)).toEqual(chosen)
  // The frames are new ones each time: the way back is the reader's own.
  expect(await page.evaluate(() => history.length)).toBeLessThan(4)
})

test('the frame is as high as each width needs it, and the script is added on demand', async ({ page }) => {
  const dialog = await openDialog(page, '')
  await expect(field(dialog, own.code.field)).toHaveValue(/ height="512" .*height:max\(/)
  const phone = dialog.locator('[data-where="phone"] iframe')
  await expect(phone).toHaveCSS('height', '512px')
  await expect(dialog.locator('[data-where="column"] iframe')).toHaveCSS('height', '437px')

  await dialog.getByRole('checkbox', { name: own.code.fit }).check()
  const [, line = ''] = (await field(dialog, own.code.field).inputValue()).split('\n')
  const address = text(readHtml(line), 'src')
  const script = await page.request.get(address)
  expect(script.headers()['content-type']).toContain('javascript')
  expect((await script.body()).length).toBeLessThanOrEqual(1000)
})

test('whoever goes by Tab passes the previews, and comes to all that follows them', async ({ page }) => {
  await page.unroute(EMBEDS)
  const dialog = await openDialog(page, VIEW)
  await expect(
    dialog.locator('[data-where="phone"] iframe').contentFrame().locator('html[data-ready]'),
  ).toBeAttached()
  await dialog.getByRole('link', { name: own.preview.alone }).focus()
  await page.keyboard.press('Tab')
  const next = dialog.locator('.embed-others').getByRole('button').first()
  await expect(next).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(dialog.getByRole('link', { name: own.preview.alone })).toBeFocused()
})

test('a headline of the editor’s own goes into code and previews once it is written', async ({ page }) => {
  const dialog = await openDialog(page, VIEW)
  const before = await readFrame(dialog)
  const box = dialog.getByRole('textbox', { name: own.options.title })
  await box.fill('Our “own” & only')
  expect(await readFrame(dialog)).toEqual(before)
  await box.press('Tab')
  const { src, title } = await readFrame(dialog)
  expect(readEmbedFlags(new URL(src).search).title).toBe('Our “own” & only')
  expect(title).toContain('Our “own” & only')
  await expectPreviews(dialog, src)
  await dialog.getByRole('checkbox', { name: own.options.heading }).uncheck()
  await expect(box).toBeDisabled()
})

for (const query of ['', 'country=TZA', 'activities=training,rendition&years=2010-2020'])
  test(`without the script the frame of "${query}" holds its embed at every width, and little more`, async ({
    page,
  }) => {
    await page.unroute(EMBEDS)
    const dialog = await openDialog(page, query)
    const code = field(dialog, own.code.field)
    const settled = async () => {
      const before = await code.inputValue()
      await page.waitForLoadState('networkidle')
      return before === (await code.inputValue())
    }
    for (const where of ['.embed-measure', '[data-where="phone"]', '[data-where="column"]'])
      await expect(
        dialog.locator(`${where} iframe`).contentFrame().locator('html[data-ready]'),
      ).toBeAttached()
    await expect.poll(settled).toBe(true)
    const html = await code.inputValue()
    const widths = [280, 320, 360, 390, 460, 560, 640, 700, 820, 960]
    const columns = widths.map(
      (width) => `<div style="width:${width}px">${html.replace('loading="lazy"', '')}</div>`,
    )
    await page.route('**/article.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${columns.join('')}` }),
    )
    await page.goto('article.html')
    const boxes = await Promise.all(
      widths.map(async (width, index) => {
        const frame = page.locator('iframe').nth(index)
        const embed = frame.contentFrame()
        await expect(embed.locator('html[data-ready]')).toBeAttached()
        await expect(embed.locator('[aria-busy="true"]:not(button)')).toHaveCount(0)
        const content = await embed.locator('.embed').evaluate((one) => one.getBoundingClientRect().height)
        return { width, spare: Math.round(((await frame.boundingBox())?.height ?? 0) - content) }
      }),
    )
    test.info().annotations.push({ type: 'spare pixels', description: JSON.stringify(boxes) })
    for (const { width, spare } of boxes) {
      expect(spare, `at ${width} px`).toBeGreaterThanOrEqual(0)
      expect(spare, `at ${width} px`).toBeLessThan(150)
    }
  })

test('the previews are the embed itself, each as high as it asks to be', async ({ page }) => {
  await page.unroute(EMBEDS)
  const dialog = await openDialog(page, VIEW)
  const heights: number[] = []
  for (const where of ['phone', 'column']) {
    const frame = dialog.locator(`[data-where="${where}"] iframe`)
    await expect(frame.contentFrame().locator('body')).toContainText('Training and Renditions, 2010–2020')
    const content = () =>
      frame
        .contentFrame()
        .locator('html')
        .evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight])
    await expect.poll(async () => new Set(await content()).size).toBe(1)
    heights.push((await content())[0] ?? 0)
  }
  const [frame] = findAll(
    readHtml(await field(dialog, own.code.field).inputValue()),
    ({ name }) => name === 'iframe',
  )
  expect(Number(frame?.attributes.height)).toBeGreaterThanOrEqual(Math.max(...heights))
})

test('what is copied is what the field says; where copying is refused, the field is marked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openDialog(page, VIEW)
  await dialog.getByRole('button', { name: own.code.copy, exact: true }).click()
  await expect(dialog.getByText(own.code.copied, { exact: true })).toBeVisible()
  const code = field(dialog, own.code.field)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue())

  await page.evaluate(() =>
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) }),
  )
  await dialog.getByRole('button', { name: own.link.copy }).click()
  await expect(dialog.getByText(own.code.byHand)).toBeVisible()
  const link = field(dialog, own.link.field)
  await expect(link).toBeFocused()
  const marked = await link.evaluate((one: HTMLTextAreaElement) =>
    one.value.slice(one.selectionStart, one.selectionEnd),
  )
  expect(marked).toBe(await link.inputValue())
  expect(readView(new URL(marked).search)).toEqual(readView(VIEW))
})

test('the picture’s code names the file that is saved, and says what it shows', async ({ page }) => {
  const dialog = await openDialog(page, VIEW)
  const code = readHtml(await field(dialog, own.picture.field).inputValue())
  const [image] = findAll(code, ({ name }) => name === 'img')
  if (!image) throw new Error('no picture')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: own.picture.save }).click()
  expect((await download).suggestedFilename()).toBe(text(image, 'src'))
  for (const said of ['Training and Renditions, 2010–2020', 'Outlined: Tanzania', 'five published documents'])
    expect(text(image, 'alt')).toContain(said)
})

test('what an embed leaves out is said', async ({ page }) => {
  const dialog = await openDialog(page, 'compare=TZA,KEN')
  await expect(dialog).toContainText(own.leftOut.compare('Tanzania and Kenya'))
  await expect(dialog).toContainText(own.ownMachine)
})

test('nothing is wrong with it in either theme, and a small screen needs no sideways scroll', async ({
  page,
}) => {
  const dialog = await openDialog(page, VIEW)
  await expect(field(dialog, own.picture.field)).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findViolations(page, { options: COLOURS })).toEqual([])
  for (const width of [320, 800]) {
    await page.setViewportSize({ width, height: 720 })
    const sizes = await dialog.evaluate((one) =>
      [one, document.documentElement].map((e) => e.scrollWidth - e.clientWidth),
    )
    expect(Math.max(...sizes)).toBeLessThanOrEqual(0) // less where room is kept for a scrollbar
  }
})

test('the frozen page opens without a connection and holds what the map shows', async ({ page, context }) => {
  const dialog = await openDialog(page, VIEW)
  const shown = await page
    .locator('[data-mention]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mention')))
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: own.frozen.page }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^atlas-training-rendition-2010-2020-version-\d+\.\d+\.\d+\.html$/)
  const path = test.info().outputPath('frozen.html')
  await file.saveAs(path)

  await context.setOffline(true)
  const frozen = await context.newPage()
  const asked: string[] = []
  frozen.on('request', (request) => asked.push(request.url().slice(0, 60)))
  frozen.on('console', (message) => asked.push(message.text()))
  await frozen.goto(`file://${path}`)
  await frozen.evaluate(() => document.fonts.ready)
  const articles = frozen.locator('article')
  const held = await articles.evaluateAll((all) => all.map((one) => one.id))
  expect(held.length).toBeGreaterThan(10)
  expect(shown.filter((id) => id !== null && !held.includes(id))).toEqual([])
  expect(asked.filter((one) => !/^(file|data):/.test(one))).toEqual([])
  expect(await frozen.evaluate(() => [...document.fonts].map(({ status }) => status))).not.toContain('error')
  expect(await findViolations(frozen)).toEqual([])
  await frozen.emulateMedia({ colorScheme: 'dark' })
  expect(await findViolations(frozen, { options: COLOURS })).toEqual([])
  for (const [width, design] of [
    [1280, 'wide'],
    [700, 'middle'],
    [320, 'narrow'],
  ] as const) {
    await frozen.setViewportSize({ width, height: 720 })
    const visible = frozen.locator('.map [data-design]').filter({ visible: true })
    await expect(visible).toHaveAttribute('data-design', design)
    expect(await frozen.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})

async function openDialog(page: Page, query: string): Promise<Locator> {
  await openAtlas(page, query, 'data')
  await page.getByRole('button', { name: embedButtonWords.button, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: embedButtonWords.title })
  await expect(field(dialog, own.code.field)).toBeVisible()
  return dialog
}

function field(dialog: Locator, label: string): Locator {
  return dialog.getByRole('textbox', { name: label, exact: true })
}

async function readFrame(dialog: Locator): Promise<{ readonly src: string; readonly title: string }> {
  const [line = ''] = (await field(dialog, own.code.field).inputValue()).split('\n')
  const [frame] = findAll(readHtml(line), ({ name }) => name === 'iframe')
  if (!frame) throw new Error('no frame')
  return { src: text(frame, 'src'), title: text(frame, 'title') }
}

async function expectPreviews(dialog: Locator, address: string): Promise<void> {
  const frames = dialog.locator('.embed-preview iframe')
  await expect(frames).toHaveCount(2)
  const sources = await frames.evaluateAll((all) => all.map((one) => one.getAttribute('src')))
  expect(sources).toEqual([address, address])
}
