import { expect, type Page } from '@playwright/test'
import { PICTURE_CROPS } from '../../src/domain/picture-choice.ts'
import type { ProjectionName } from '../../src/domain/projection-name.ts'
import { shareView, readView as viewOf } from '../../src/domain/view.ts'
import { words } from '../../src/i18n/words.ts'
import { createProjection } from '../../src/picture/camera.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { sheetCamera } from '../../src/picture/sheet-camera.ts'
import { SHEET_DESIGNS } from '../../src/picture/sheet-designs.ts'
import { boxOf } from '../fixtures/outlines.ts'
import { findAll, readPicture } from '../fixtures/read-picture.ts'
import { textOf } from '../fixtures/read-sheet.ts'
import { LONGEST_VIEW } from '../fixtures/sheets.ts'
import { seededRandom } from '../seed.ts'
import { test } from './atlas-test.ts'
import { findMisplaced } from './find-misplaced.ts'
import { goToView, openAtlas, waitForAtlas } from './open-atlas.ts'
import {
  choosePicture,
  closePicture,
  openPicture,
  type PictureFile,
  pictureDialog,
  readPictureFile,
  saveFile,
  savePicture,
} from './picture-file.ts'
import { type Published, type PublishedFeature, readPublished } from './published.ts'
import { readMap, type SeenMap } from './read-map.ts'

// Views change inside a loaded page, as by back and forward; the first of each page is loaded from its address.
test.use({ reducedMotion: 'reduce' })

const LAPTOP = [
  '',
  'activities=training',
  'activities=agreement',
  'activities=joint-patrol',
  'activities=rendition',
  'activities=surveillance-export',
  'activities=material-assistance',
  'activities=diplomacy',
  'activities=none',
  'years=2014-2015',
  'years=2014-2015&uncertain=0',
  'activities=training&years=1995-1995&uncertain=0',
  'regions=002',
  'statuses=claimed,alleged&documents=link-2022',
  'kinds=police-course,equipment&years=2000-2020',
  'country=TZA',
  'compare=TZA,UGA,KEN&activities=training,surveillance-export',
] as const

const DARK = [
  'years=2010-2018&country=KOR',
  'activities=rendition,diplomacy',
  'regions=035,150&years=2010-2020&uncertain=0',
  'map=108,10,2.3',
  'map=35,-3,3&country=TZA',
  'map=10,48,2&years=2010-2019',
  'map=-100,40,1&activities=rendition,training',
] as const

const PHONE = [
  '',
  'years=2012-2019&uncertain=0',
  'country=FJI',
  'regions=019',
  'activities=diplomacy,training',
  'map=40,25,2',
] as const

const PAGES = [
  { name: 'a laptop', viewport: { width: 1280, height: 720 }, colorScheme: 'light', views: LAPTOP },
  {
    name: 'a large window in dark colours',
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
    views: DARK,
  },
  {
    name: 'a phone, whose rings are marks on paper',
    viewport: { width: 390, height: 844 },
    colorScheme: 'light',
    views: [...PHONE, ...randomViews(5)],
  },
] as const

for (const { name, viewport, colorScheme, views } of PAGES) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })
    test(`the live map and the saved picture agree on ${views.length} views`, async ({ page }) => {
      expect(PAGES.flatMap((one) => [...one.views]).length).toBeGreaterThan(30)
      const published = await readPublished(page.request)
      const [first = ''] = views
      await openAtlas(page, first)
      await openPicture(page)
      for (const [index, query] of views.entries()) {
        if (index > 0) await goToView(page, query)
        await expectAgreement(page, query, published)
      }
    })
  })
}

/**
 * A part of the world has another frame on paper than in the window: there the countries are held against each other whose marks stand
 * in both, and the looks of all that the picture draws. Of the world it is every country.
 */
async function expectAgreement(page: Page, query: string, published: Published) {
  const file = await readPictureFile(page)
  const view = viewOf(query)
  expect(file.query, 'the address that the file gives').toBe(shareView(view))
  const camera = sheetCamera('equal-earth', view.camera)
  const project = createProjection(camera)
  const marked = published.features.map(placeOf)
  const labels = published.countries.map(({ label }) => label)
  await expect(async () => {
    const live = await readMap(page, published, [...marked, ...labels])
    const isShared = ([longitude, latitude]: readonly [number, number], index: number) => {
      const [x = -1, y = -1] = live.places[index] ?? []
      const [paperX, paperY] = project([longitude, latitude]) ?? [-1, -1]
      return isInside(x, y, live) && isInside(paperX, paperY, camera)
    }
    const outside = new Set(
      published.features
        .filter((feature, index) => !isShared(placeOf(feature), index))
        .map(({ properties }) => properties.country),
    )
    if (view.camera === null)
      expect([...outside], `${query}: countries of the data out of a frame`).toEqual([])
    const only = <T>(of: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(of).filter(([iso]) => !outside.has(iso)))
    expect(only(file.marks), `${query}: marks`).toEqual(only(live.marks))

    const drawn = Object.keys(file.looks)
    expect(file.looks, `${query}: looks`).toEqual(
      Object.fromEntries(drawn.map((iso) => [iso, live.looks[iso]])),
    )
    const inBoth = published.countries.filter((country, index) =>
      isShared(country.label, marked.length + index),
    )
    const missing = inBoth.filter(({ iso }) => live.drawn.includes(iso) && !drawn.includes(iso))
    expect(missing, `${query}: countries that only the live map draws`).toEqual([])
    expect(file.outlined, `${query}: outlines`).toEqual(live.outlined.filter((iso) => drawn.includes(iso)))
    expectWords(file, live, query)
  }).toPass({ timeout: 30_000 })
}

/** Figures and filters are those that the page says beside its map; so is the legend, where the frame is the same. */
function expectWords(file: PictureFile, live: SeenMap, query: string) {
  expect(file.figures, `${query}: figures`).toEqual(live.figures)
  const [, lead] = file.sheet.parts
  const said = live.figures.mentions === 0 ? words.empty : live.result
  expect(lead?.text, `${query}: the lead`).toContain(said)
  for (const chip of live.chips) {
    const value = chip.replace(/^[^:]*: /, '').toLowerCase()
    expect(lead?.text.toLowerCase(), `${query}: the filter ${chip}`).toContain(value)
  }
  if (viewOf(query).camera !== null) return
  // An outline has another name on paper, where no panel is open, and a small window has rings where paper has marks.
  const besides: readonly string[] = [words.legend.selected, words.legend.ring]
  const entries = file.sheet.legend
    .filter(({ entry }) => !['activity', 'selected', 'ring'].includes(entry))
    .map(({ text }) => text)
  expect(entries, `${query}: the legend`).toEqual(live.legend.filter((entry) => !besides.includes(entry)))
}

test.describe('as a file', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('a PNG is as large as it says, on white, in the page’s fonts and in the picture’s colours', async ({
    page,
  }) => {
    await openAtlas(page, '', 'data')
    await openPicture(page)
    const { sheet, node, places } = await readPictureFile(page)
    const map = sheet.boxes.find((box) => box.name === 'the map')
    if (!map) throw new Error('a sheet without a map')
    const solid = places.filter(({ certain }) => certain)
    expect(new Set(solid.map(({ activity }) => activity)).size).toBeGreaterThan(5)
    const middles = solid.map(({ outline }) => {
      const { left, right, top, bottom } = boxOf(outline)
      return [map.left + (left + right) / 2, map.top + (top + bottom) / 2] as const
    })
    const project = createProjection(sheetCamera('equal-earth', null))
    const at = (longitude: number, latitude: number) => {
      const [x, y] = project([longitude, latitude]) ?? [0, 0]
      return [map.left + x, map.top + y] as const
    }
    const firstLine = (part: string) => {
      const [paragraph] = findAll(node, (one) => one.attributes['data-part'] === part)
      const [line] = findAll(paragraph ?? node, (one) => one.name === 'tspan')
      return line ? textOf(line).trimEnd() : ''
    }
    const ends = await widthsOf(page, [
      [firstLine('title'), '600 32px "Source Serif 4 Variable"'],
      [firstLine('lead'), '400 17px "Source Sans 3 Variable"'],
    ])
    const { marks, silent, china, chinaHatch, classes, water } = PALETTES.light
    for (const scale of [1, 2]) {
      const width = SHEET_DESIGNS.page.width * scale
      const { name, bytes } = await savePicture(page, scale === 1 ? 'png' : 'png-print')
      expect(name).toMatch(new RegExp(`-${width}\\.png$`))
      const seen = await readPng(page, bytes, scale, [
        ...middles,
        at(-53, -10),
        at(125, 66),
        at(-150, 0),
        [5, 5],
      ])
      expect([seen.width, seen.height]).toEqual([width, sheet.height * scale])
      expect(seen.colours.slice(0, middles.length)).toEqual(
        solid.map(({ activity }) => marks[activity as keyof typeof marks]),
      )
      expect(seen.colours.slice(middles.length)).toEqual([silent, classes[2], water, water])
      // Half of China is ground, the other half stripe; between them the two mix.
      const square = Array.from({ length: 100 }, (_, index) => at(86 + (index % 10) * 0.4, 36 + index * 0.04))
      const { colours } = await readPng(page, bytes, scale, square)
      expect(new Set(colours)).toEqual(new Set([...colours, china, chinaHatch]))
      // The last dark pixel of title and lead: other fonts would end elsewhere.
      for (const [index, part] of ['title', 'lead'].entries()) {
        const [text] = findAll(node, (one) => one.attributes['data-part'] === part)
        const base = Number(findAll(text ?? node, (one) => one.name === 'tspan')[0]?.attributes.y)
        const wanted = SHEET_DESIGNS.page.margin + (ends[index] ?? 0)
        const end = seen.ends(base)
        expect(Math.abs(end - wanted), `${part} at ${scale}x ends at ${end}, not at ${wanted}`).toBeLessThan(
          4,
        )
      }
    }
  })

  test('an SVG has its fonts in it, and in them nothing of the longest sheet leaves it or covers anything', async ({
    page,
    context,
  }) => {
    await openAtlas(page, LONGEST_VIEW, 'data')
    await openPicture(page)
    const { svg, node, sheet } = await readPictureFile(page)
    const [style] = findAll(node, (one) => one.name === 'style')
    const faces = textOf(style ?? node).match(/@font-face\{[^}]*\}/g) ?? []
    expect(faces.map((face) => /font-family:\s*"?([\w ]+)/.exec(face)?.[1])).toEqual([
      'Source Sans 3 Variable',
      'Source Serif 4 Variable',
    ])
    for (const face of faces) expect(face).toMatch(/src:url\(data:font\/woff2;base64,d09GMg[\w+/=]{30000,}\)/)

    const other = await context.newPage()
    const misplaced = await findMisplaced(other, svg, sheet, SHEET_DESIGNS.page)
    expect(misplaced).toEqual({ beyond: [], covered: [] })
  })
})

test.describe('in its dialog', () => {
  test('the picture is shown in words too, says what was saved, and leaves alone with Escape', async ({
    page,
  }) => {
    await openAtlas(page, 'country=TZA', 'data')
    await openPicture(page)
    const dialog = pictureDialog(page)
    const image = dialog.locator('.picture-downloads img')
    await expect(image).toHaveAttribute(
      'alt',
      /^Map\. All activities, all years\. .* Outlined: Tanzania\. Most: /,
    )
    expect(await image.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBe(
      SHEET_DESIGNS.page.width,
    )
    const { name, bytes } = await savePicture(page)
    expect(name).toMatch(/\.svg$/)
    expect(bytes.toString('utf8')).toContain('Outlined: Tanzania.')
    await expect(dialog.getByRole('status').filter({ hasText: words.download.saved(name) })).toBeVisible()
    await closePicture(page)
    await expect(page.locator('.panel')).toHaveAttribute('data-country', 'TZA')
    await expect(page.getByRole('button', { name: words.download.button, exact: true })).toBeFocused()
  })

  test('title, form and file are chosen, kept in the link, and there again when it is opened', async ({
    page,
  }) => {
    await openAtlas(page, 'activities=rendition', 'data')
    await openPicture(page)
    const dialog = pictureDialog(page)
    const title = dialog.getByLabel(words.picture.title, { exact: true })
    await expect(title).toHaveAttribute(
      'placeholder',
      'Renditions: where China’s police reach, by the record',
    )
    // The button is pressed while the field still has the focus: what is saved has the title all the same.
    await title.fill('Brought back')
    const first = await saveFile(page, words.picture.save)
    expect(first.bytes.toString('utf8')).toContain('<title>Brought back</title>')
    await title.fill('Brought back from abroad')
    await title.press('Enter')
    await choosePicture(page, 'crop', '4x5')
    const { name, bytes } = await savePicture(page, 'png')
    expect(name).toMatch(/-4x5-1080\.png$/)
    const { width, height } = await readPng(page, bytes, 1, [])
    expect([width, height]).toEqual([1080, 1350])
    expect((await readPictureFile(page)).sheet.title).toBe('Brought back from abroad')
    await choosePicture(page, 'format', 'png-print')
    await expect(page).toHaveURL(
      /picture-title=Brought%20back%20from%20abroad&picture-crop=4x5&picture-format=png-print$/,
    )

    await page.reload()
    await waitForAtlas(page, 'data')
    await openPicture(page)
    await expect(title).toHaveValue('Brought back from abroad')
    await expect(dialog.locator('input[value="4x5"]')).toBeChecked()
    await expect(dialog.locator('input[value="png-print"]')).toBeChecked()
    const again = await saveFile(page, words.picture.save)
    expect(again.name).toMatch(/-4x5-2160\.png$/)
    await title.fill('')
    await title.press('Enter')
    await expect(page).not.toHaveURL(/picture-title/)
  })

  test('nothing of any form leaves it or covers anything, in the page’s own letters', async ({
    page,
    context,
  }) => {
    await openAtlas(page, 'activities=rendition&country=TZA', 'data')
    await openPicture(page)
    for (const crop of PICTURE_CROPS) {
      await choosePicture(page, 'crop', crop)
      const { svg, sheet } = await readPictureFile(page)
      const misplaced = await findMisplaced(await context.newPage(), svg, sheet, SHEET_DESIGNS[crop])
      expect(misplaced, crop).toEqual({ beyond: [], covered: [] })
      expect(sheet.width, crop).toBe(SHEET_DESIGNS[crop].width)
    }
  })

  test.describe('where something is missing', () => {
    test.use({ mustBeQuiet: false }) // the browser logs what fails
    test('fonts: the picture is made without them', async ({ page }) => {
      await openAtlas(page, '', 'data')
      await page.route('**/*.woff2', (route) => route.abort())
      await openPicture(page)
      const { node } = await readPictureFile(page)
      expect(findAll(node, (one) => one.name === 'style')).toEqual([])
      expect(readPicture(node).marks.length).toBeGreaterThan(60)
      const { bytes } = await savePicture(page, 'png')
      expect(bytes.length).toBeGreaterThan(50_000)
    })

    test('country shapes: it says why there is no picture', async ({ page }) => {
      await page.route('**/countries.topojson', (route) => route.abort())
      await openAtlas(page, '', 'data')
      await openPicture(page)
      await expect(pictureDialog(page)).toContainText(words.picture.noShapes)
      await expect(pictureDialog(page).locator('.picture-downloads img')).toHaveCount(0)
    })

    test('Equal Earth: the live map is in Mercator, and so is the picture', async ({ page }) => {
      await page.route('**/equal-earth-*.mjs', (route) => route.abort())
      await openAtlas(page)
      await openPicture(page)
      const { places } = await readPictureFile(page)
      const published = await readPublished(page.request)
      const fiji = published.countries.find(({ iso }) => iso === 'FJI')?.label ?? [0, 0]
      const awayFrom = (name: ProjectionName) => {
        const [x, y] = createProjection(sheetCamera(name, null))([fiji[0], fiji[1]]) ?? [0, 0]
        const away = places
          .filter(({ country }) => country === 'FJI')
          .map(({ outline }) => Math.hypot(boxOf(outline).left - x, boxOf(outline).top - y))
        return Math.min(...away)
      }
      expect(awayFrom('mercator')).toBeLessThan(25)
      expect(awayFrom('equal-earth')).toBeGreaterThan(50)
    })
  })
})

function placeOf({ geometry }: PublishedFeature): readonly [number, number] {
  return geometry.coordinates
}

function isInside(
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
) {
  return x >= 0 && y >= 0 && x <= width && y <= height
}

/** In pixels, as the page's own fonts set them. */
function widthsOf(page: Page, texts: readonly (readonly [text: string, font: string])[]): Promise<number[]> {
  return page.evaluate((wanted) => {
    const context = document.createElement('canvas').getContext('2d')
    return wanted.map(([text, font]) => {
      if (!context) return 0
      context.font = font
      return context.measureText(text).width
    })
  }, texts)
}

/** @param points in pixels at 1x. @returns their colours as #RRGGBB, and where the ink of a line of text ends. */
async function readPng(
  page: Page,
  bytes: Buffer,
  scale: number,
  points: readonly (readonly [number, number])[],
) {
  const seen = await page.evaluate(
    async ({ base64, at, by }) => {
      const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([binary], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      const pixel = (x: number, y: number) => {
        const start = (Math.floor(y * by) * bitmap.width + Math.floor(x * by)) * 4
        return [...data.slice(start, start + 3)]
      }
      const hex = (parts: number[]) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
      // The right end of what is darker than half, in each row of the head.
      const rows = Array.from({ length: 200 }, (_, y) => {
        for (let x = bitmap.width / by - 1; x > 0; x -= 0.5) if ((pixel(x, y)[0] ?? 255) < 128) return x
        return 0
      })
      return {
        width: bitmap.width,
        height: bitmap.height,
        colours: at.map(([x, y]) => hex(pixel(x, y))),
        rows,
      }
    },
    { base64: bytes.toString('base64'), at: points as [number, number][], by: scale },
  )
  return {
    ...seen,
    colours: seen.colours.map((colour) => colour.toUpperCase()),
    /** @param base of the line. */
    ends: (base: number) => Math.max(...seen.rows.slice(Math.round(base) - 10, Math.round(base) + 1)),
  }
}

function randomViews(count: number): string[] {
  const random = seededRandom()
  const chance = (share: number) => random() < share
  return Array.from({ length: count }, () => {
    const activities = Object.keys(words.activities).filter(() => chance(0.6))
    const [one, other] = [1995 + Math.floor(random() * 31), 1995 + Math.floor(random() * 31)]
    const years = chance(0.7) ? `${Math.min(one, other)}-${Math.max(one, other)}` : 'all'
    const country = chance(0.3) ? `&country=${chance(0.5) ? 'RUS' : 'BRA'}` : ''
    return `activities=${activities.join(',') || 'none'}&years=${years}&uncertain=${chance(0.6) ? 1 : 0}${country}`
  })
}
