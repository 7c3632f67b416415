/** Takes the picture of the current view from the page as a reader does, and reads the file. */
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { PictureFormat } from '../../src/domain/picture-choice.ts'
import { words } from '../../src/i18n/words.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import type { SvgNode } from '../../src/picture/svg-node.ts'
import { findAll, readPicture, type SeenMark, text } from '../fixtures/read-picture.ts'
import { readSheet, type SeenSheet } from '../fixtures/read-sheet.ts'
import { readXml } from '../fixtures/read-xml.ts'

export interface PictureFile {
  readonly svg: string
  readonly node: SvgNode
  readonly sheet: SeenSheet
  /** As in SeenMap. */
  readonly looks: Readonly<Record<string, string>>
  readonly marks: Readonly<Record<string, readonly string[]>>
  readonly outlined: readonly string[]
  readonly figures: { readonly mentions: number; readonly countries: number; readonly uncertain: number }
  /** Each mark where it stands in the map's frame. */
  readonly places: readonly SeenMark[]
  /** What follows the question mark in the address that the file gives. */
  readonly query: string
}

export async function openPicture(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.download.button, exact: true }).click()
  await expect(pictureDialog(page)).toBeVisible()
}

export async function closePicture(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(pictureDialog(page)).toBeHidden()
}

export function pictureDialog(page: Page) {
  return page.getByRole('dialog', { name: words.download.title })
}

/** The picture of the open dialog in another form. */
export async function choosePicture(page: Page, part: 'crop' | 'format', value: string): Promise<void> {
  const group = pictureDialog(page).getByRole('group', { name: words.picture[part], exact: true })
  await group.locator(`input[value="${value}"]`).check()
}

/** @returns the bytes and the name of the picture, once it is made. */
export async function savePicture(
  page: Page,
  format: PictureFormat = 'svg',
): Promise<{ name: string; bytes: Buffer }> {
  await choosePicture(page, 'format', format)
  return saveFile(page, words.picture.save)
}

/** @returns the bytes and the name of the file that the button of the open dialog gives. */
export async function saveFile(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await pictureDialog(page).getByRole('button', { name: button, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

export async function readPictureFile(page: Page): Promise<PictureFile> {
  const { bytes } = await savePicture(page)
  const svg = bytes.toString('utf8')
  const node = readXml(svg)
  const { shapes, marks: places, rings } = readPicture(node)
  const marks: Record<string, string[]> = {}
  const add = (country: string, mark: string) => {
    marks[country] = [...(marks[country] ?? []), mark].sort()
  }
  for (const { country, activity, certain } of places) {
    add(country, `${activity} ${certain ? 'solid' : 'hollow'}`)
  }
  for (const { country, slices } of rings) {
    for (const { activity, count, uncertain } of slices) {
      for (let index = 0; index < count; index++) {
        add(country, `${activity} ${index < uncertain ? 'hollow' : 'solid'}`)
      }
    }
  }
  const sheet = readSheet(node)
  return {
    svg,
    node,
    sheet,
    looks: Object.fromEntries(shapes.map(({ country, look, fill }) => [country, lookOf(look, fill)])),
    marks,
    outlined: [
      ...new Set(
        findAll(node, (one) => 'data-outlined' in one.attributes).map((one) => text(one, 'data-outlined')),
      ),
    ].sort(),
    figures: {
      mentions: Number(text(node, 'data-mentions')),
      countries: Number(text(node, 'data-countries')),
      uncertain: Number(text(node, 'data-uncertain')),
    },
    places,
    query: new URL(sheet.metadata['dc:identifier'] ?? '').search.slice(1),
  }
}

function lookOf(look: string, fill: string): string {
  if (look !== 'matched') return look
  return `class ${(PALETTES.light.classes as readonly string[]).indexOf(fill)}`
}
