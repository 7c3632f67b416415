// The cards that services show for a link: their words and marks as SVG, and the PNG that is made of it.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { rasteriseCard } from '../../scripts/lib/rasterise-card.ts'
import { composeCountryCard, composeWorldCard } from '../../src/country/compose-card.ts'
import { listCountries } from '../../src/domain/country-facts.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { CARD_SIZE, paintCard } from '../../src/picture/paint-card.ts'
import { type SvgNode, serialiseSvg } from '../../src/picture/svg-node.ts'
import { textWidth } from '../../src/picture/text-width.ts'
import { PATIENCE, realAtlas, tinyAtlas } from '../fixtures/atlas.ts'
import { elements, readText } from '../fixtures/read-page.ts'
import { readPng } from '../fixtures/read-png.ts'
import { readXml } from '../fixtures/read-xml.ts'

vi.setConfig(PATIENCE)

let real: Dataset
let tiny: Dataset
beforeAll(async () => {
  real = (await realAtlas()).dataset
  tiny = (await tinyAtlas()).dataset
})

function partsOf(card: SvgNode): Record<string, SvgNode> {
  const texts = elements(card, 'text').filter(({ attributes }) => attributes['data-part'])
  return Object.fromEntries(texts.map((node) => [String(node.attributes['data-part']), node]))
}

test('a card says whose it is, of which country, what there is, from which documents and of which day', () => {
  const card = readXml(serialiseSvg(paintCard(composeCountryCard(tiny, 'XBE'))))
  const parts = Object.entries(partsOf(card)).map(([part, node]) => [part, readText(node)])
  expect(Object.fromEntries(parts)).toEqual({
    name: 'China Security Cooperation Atlas',
    title: 'Belmora',
    text: expect.stringMatching(/^Three mentions in one document, .*\.$/),
    documents: expect.stringMatching(/^Documents: .* 2020\.$/),
    data: expect.stringMatching(/^Data version \d+\.\d+\.\d+, \d+ \w+ \d{4}$/),
  })
  const outlined = elements(card, 'path').flatMap(({ attributes }) => attributes['data-outlined'] ?? [])
  expect(outlined).toEqual(['XBE'])
  const marks = elements(card, 'g').flatMap(({ attributes }) => attributes['data-mention'] ?? [])
  expect(marks.sort()).toEqual(['gazette-2020-005-1', 'gazette-2020-006-1', 'gazette-2020-008-1'])
})

test('on no card do its words run into the map or into one another', () => {
  for (const { iso } of listCountries(real)) {
    const card = paintCard(composeCountryCard(real, iso))
    const lines = Object.values(partsOf(card)).flatMap((node) =>
      elements(node, 'tspan').map(({ attributes, children }) => {
        const size = Number(node.attributes['font-size'])
        const typeface = String(node.attributes['font-family'] ?? '').includes('Serif') ? 'serif' : 'sans'
        const y = Number(attributes.y)
        const right = Number(attributes.x) + textWidth(String(children[0]).trimEnd(), size, typeface)
        return { top: y - 0.75 * size, bottom: y + 0.22 * size, right }
      }),
    )
    expect(lines.length, iso).toBeGreaterThan(5)
    expect(Math.max(...lines.map(({ right }) => right)), iso).toBeLessThanOrEqual(480)
    expect(Math.max(...lines.map(({ bottom }) => bottom)), iso).toBeLessThan(CARD_SIZE.height - 30)
    const sorted = lines.sort((a, b) => a.top - b.top)
    for (const [index, { top }] of sorted.entries()) {
      expect(top, iso).toBeGreaterThan(sorted[index - 1]?.bottom ?? 0)
    }
  }
})

test('the card of the atlas shows every country that has a mention', () => {
  const card = paintCard(composeWorldCard(real))
  const packs = elements(card, 'g').filter(({ attributes }) => attributes.class === 'pack')
  const shown = new Set(packs.map(({ attributes }) => attributes['data-country']))
  expect(shown).toEqual(new Set(listCountries(real).map(({ iso }) => iso)))
})

describe('as PNG', () => {
  test('it has the size that services ask for, is more than one flat colour, and the same each time', async () => {
    const drawing = paintCard(composeCountryCard(real, 'TZA'))
    const [first, second] = await Promise.all([rasteriseCard(drawing), rasteriseCard(drawing)])
    const { width, height, rows } = readPng(first)
    expect({ width, height }).toEqual(CARD_SIZE)
    expect(new Set(rows).size).toBeGreaterThan(100)
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
    expect(first.length).toBeLessThan(300_000) // some services take no more
  })

  test('its words are set in the faces of the page: each letter is drawn', async () => {
    const drawing = paintCard(composeCountryCard(tiny, 'XAR'))
    const without = (family: string): SvgNode => ({
      ...drawing,
      children: drawing.children.filter(
        (child) =>
          typeof child === 'string' || !String(child.attributes['font-family'] ?? '').includes(family),
      ),
    })
    const sans = (node: SvgNode): SvgNode => ({
      ...node,
      children: node.children.map((child) => {
        if (typeof child === 'string') return child
        const { 'font-family': _, ...attributes } = child.attributes
        return { ...child, attributes }
      }),
    })
    const [whole, untitled, plain] = await Promise.all(
      [drawing, without('Serif'), sans(drawing)].map((one) => rasteriseCard(one)),
    )
    // With its title the card is another picture, and in the other face another again.
    expect(Buffer.from(whole ?? []).equals(Buffer.from(untitled ?? []))).toBe(false)
    expect(Buffer.from(whole ?? []).equals(Buffer.from(plain ?? []))).toBe(false)
  })
})
