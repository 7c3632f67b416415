// The page as it is published, on the real data and on invented faults.

import { beforeAll, expect, test, vi } from 'vitest'
import { renderFirstView } from '../../src/app/render-first-view.tsx'
import type { Dataset } from '../../src/domain/dataset.ts'
import { words } from '../../src/i18n/words.ts'
import { setActivities } from '../../src/state/atlas-store.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'
import { textOf } from '../fixtures/read-html.ts'

vi.setConfig(PATIENCE)

let dataset: Dataset
let html: string

beforeAll(async () => {
  dataset = (await realAtlas()).dataset
  html = renderFirstView(dataset, dataset.shapes)
})

test('it is the same each time, whatever was shown before', () => {
  setActivities([])
  expect(renderFirstView(dataset, dataset.shapes)).toBe(html)
})

test('it holds the figures of all mentions, without a filter', () => {
  const countries = new Set(dataset.mentions.flatMap((mention) => mention.countries)).size
  expect(textOf(html)).toContain(words.results(dataset.mentions.length, countries))
  expect(html).not.toContain('data-chip')
  expect(html).toContain(`<output class="timeline-years" aria-live="off">${words.years.all}</output>`)
})

test('each country with a mention is a link to its page, by name', () => {
  const links = [...html.matchAll(/<a href="\.\/country\/([A-Z]{3})\/"><span class="country-name">([^<]+)</g)]
  const documented = new Set(dataset.mentions.flatMap((mention) => mention.countries))
  expect(new Set(links.map(([, iso]) => iso))).toEqual(documented)
  for (const [, iso = '', name = ''] of links) {
    expect(textOf(name)).toBe(dataset.countryByCode.get(iso)?.name)
  }
})

test('a style, a script or an inline handler is nowhere: a strict policy refuses them', () => {
  expect(html).not.toMatch(/<style|<script|\sstyle=|\son[a-z]+=|javascript:/i)
})

test('all colours follow the theme', () => {
  const colours = [...html.matchAll(/\s(?:fill|stroke)="([^"]+)"/g)].map(([, colour = '']) => colour)
  expect(colours.length).toBeGreaterThan(500)
  expect(
    colours.filter((colour) => !/^(none|var\(--[\w-]+,#[\dA-F]{6}\)|url\(#hatch-[a-z]+\))$/.test(colour)),
  ).toEqual([])
})

test('no id stands twice, and each link into the page has its place', () => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
})
