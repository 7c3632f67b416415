// What an editor pastes, read back as a browser and the atlas read it.

import { describe, expect, test } from 'vitest'
import { DEFAULT_EMBED_FLAGS, type EmbedFlags, readEmbedFlags } from '../../src/domain/embed-flags.ts'
import { DEFAULT_VIEW, readView, type View } from '../../src/domain/view.ts'
import {
  embedAddress,
  isOnOwnMachine,
  roughHeight,
  writeFrame,
  writeHeightScript,
  writePicture,
} from '../../src/share/embed-code.ts'
import { findAll } from '../fixtures/read-picture.ts'
import { readHtml } from '../fixtures/read-xml.ts'

const ROOT = 'https://gazette.example/atlas/'
const NASTY = 'A “b” & "c" <d> \'e\' &amp; é'

const HEIGHTS = [
  { width: 280, height: 900 },
  { width: 340, height: 750 },
  { width: 640, height: 700 },
]

function frameOf(line: string) {
  const [frame] = findAll(readHtml(line), ({ name }) => name === 'iframe')
  if (!frame) throw new Error('no frame')
  return frame
}

const VIEWS: readonly Partial<View>[] = [
  {},
  { activities: ['training', 'agreement'], years: { from: 2013, to: 2022 }, uncertain: false },
  { country: 'TZA', mention: 'link-2022-067-1', camera: { longitude: 35.5, latitude: -6.25, zoom: 2 } },
  { compare: ['TZA', 'KEN'], statuses: ['alleged'], regions: ['002'], documents: ['link-2022'] },
  { region: '035', total: 'link-2022-t-055-1', activities: [] },
]

const FLAGS: readonly Partial<EmbedFlags>[] = [
  {},
  { theme: 'dark', plain: true },
  { theme: 'light', legend: false, table: false, filters: false },
]

describe.each(VIEWS)('the line for %o', (part) => {
  const view = { ...DEFAULT_VIEW, ...part }

  test.each(FLAGS)('with %o leads to that view with those flags', (chosen) => {
    const flags = { ...DEFAULT_EMBED_FLAGS, ...chosen }
    const address = embedAddress({ root: ROOT, view, flags })
    const { attributes } = frameOf(writeFrame({ address, title: NASTY, heights: HEIGHTS }))
    const { src, style, ...rest } = attributes
    expect(rest).toEqual({ title: NASTY, loading: 'lazy', width: '100%', height: '900' })
    expect(style).toMatch(/^border:0;height:max\(/)
    const { origin, pathname, search } = new URL(String(src))
    expect(origin + pathname).toBe(`${ROOT}embed/`)
    expect(readView(search)).toEqual(view)
    expect(readEmbedFlags(search)).toEqual(flags)
  })

  test('leaves nothing of the selection and no flag to a default', () => {
    const address = embedAddress({ root: ROOT, view, flags: DEFAULT_EMBED_FLAGS })
    const named = [...new URL(address).searchParams.keys()]
    expect(named).toEqual(
      expect.arrayContaining([
        ...['activities', 'kinds', 'statuses', 'documents', 'regions', 'years', 'uncertain'],
        ...['theme', 'plain', 'legend', 'table', 'filters'],
      ]),
    )
  })
})

test('the line is one line, and holds nothing but the frame', () => {
  const address = embedAddress({ root: ROOT, view: DEFAULT_VIEW, flags: DEFAULT_EMBED_FLAGS })
  const line = writeFrame({ address, title: NASTY, heights: HEIGHTS })
  expect(line).toMatch(/^<div [^<>]*><iframe [^<>]*><\/iframe><\/div>$/)
  expect(line).not.toContain('\n')
})

test('its height is never below what was measured, hardly above it, and between two measures no higher than the higher', () => {
  const { attributes } = frameOf(writeFrame({ address: ROOT, title: NASTY, heights: HEIGHTS }))
  const [, lines = ''] = /max\((.*)\)$/.exec(String(attributes.style)) ?? []
  const heightAt = (width: number) =>
    Math.max(
      ...lines.split(',').map((line) => {
        const [, start, sign, share] = /^(-?\d+)px ([+-]) ([\d.]+)cqi$/.exec(line) ?? []
        return Number(start) + (sign === '-' ? -1 : 1) * ((Number(share) * width) / 100)
      }),
    )
  for (const { width, height } of HEIGHTS) {
    expect(heightAt(width)).toBeGreaterThanOrEqual(height)
    expect(heightAt(width)).toBeLessThan(height + 60)
  }
  expect(heightAt(300)).toBeLessThan(900)
  expect(heightAt(500)).toBeLessThan(790)
  expect(heightAt(960)).toBeGreaterThan(760)
})

test('the script comes from the site, and no article waits for it', () => {
  const { name, attributes } = readHtml(writeHeightScript(ROOT))
  expect(name).toBe('script')
  expect(attributes.src).toBe('https://gazette.example/atlas/embed/height.js')
  expect(Object.keys(attributes).sort()).toEqual(['async', 'src'])
})

test('the picture has its size and its text, and leads to the view', () => {
  const line = writePicture({
    file: 'atlas-all-2400.png',
    description: NASTY,
    width: 1200,
    height: 830,
    address: `${ROOT}?years=all&uncertain=1`,
  })
  const link = readHtml(line)
  expect(link.attributes).toEqual({ href: `${ROOT}?years=all&uncertain=1` })
  const [image] = findAll(link, ({ name }) => name === 'img')
  expect(image?.attributes).toMatchObject({
    src: 'atlas-all-2400.png',
    alt: NASTY,
    width: '1200',
    height: '830',
  })
})

test.each([
  ['http://localhost:5173/', true],
  ['http://atlas.localhost/', true],
  ['http://127.0.0.1:4173/atlas/', true],
  ['http://[::1]:4173/', true],
  ['file:///srv/atlas/', true],
  ['https://gazette.example/atlas/', false],
  ['https://localhost.example/', false],
  ['https://127.example/', false],
])('%s is of this machine alone: %o', (address, own) => {
  expect(isOnOwnMachine(address)).toBe(own)
})

test('fewer parts ask for less room', () => {
  const most = roughHeight(DEFAULT_EMBED_FLAGS)
  const least = roughHeight({
    theme: 'auto',
    plain: true,
    legend: false,
    table: false,
    filters: false,
    title: '',
  })
  expect(least).toBeGreaterThan(250)
  expect(most).toBeGreaterThan(least + 200)
})
