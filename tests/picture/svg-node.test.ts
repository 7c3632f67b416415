// Text of the data is only ever text: what a file says, read back, is what was meant.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SvgNode, serialiseSvg, svgNode } from '../../src/picture/svg-node.ts'
import { tinyAtlas } from '../fixtures/atlas.ts'
import { draw, withMentions } from '../fixtures/draw.ts'
import { inventMention } from '../fixtures/invent-mention.ts'
import { parseSvg, written } from '../fixtures/parse-svg.ts'

const NASTY = 'A<b>&"c'

test('a name with <, & and quotes stands escaped in the SVG, and reads as itself', async () => {
  const { dataset } = await tinyAtlas()
  const countries = dataset.atlas.countries.map((row) => (row.iso === 'XAR' ? { ...row, name: NASTY } : row))
  const { svg, seen } = draw({ ...dataset, atlas: { ...dataset.atlas, countries } })
  expect(svg).toContain('>A&lt;b&gt;&amp;&quot;c<')
  expect(svg).not.toContain('<b>')
  expect(seen.labels.map(({ text }) => text)).toContain(NASTY)
})

test('so does an id in an attribute', async () => {
  const { dataset } = await tinyAtlas()
  const { svg, seen } = draw(withMentions(dataset, [inventMention({ mention: NASTY })]))
  expect(svg).toContain('data-mention="A&lt;b&gt;&amp;&quot;c"')
  expect(seen.marks.map(({ mention }) => mention)).toEqual([NASTY])
})

describe('any tree', () => {
  const name = fc.stringMatching(/^[a-z]{1,6}$/)
  const text = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", ';', '=', '/', ' ', 'a', 'é', '😀', 'lt'),
  })
  const attributes = fc.dictionary(
    fc.stringMatching(/^[a-z][a-z-]{0,6}$/),
    fc.oneof(text, fc.integer(), fc.constant(0.1)),
    { noNullPrototype: true },
  )
  const { tree } = fc.letrec<{ tree: SvgNode }>((tie) => ({
    tree: fc
      .tuple(name, attributes, fc.array(fc.oneof({ maxDepth: 3 }, text, tie('tree')), { maxLength: 3 }))
      .map(([of, given, children]) => svgNode(of, given, withoutNeighbours(children))),
  }))

  test('is read back as it was', () => {
    fc.assert(
      fc.property(tree, (node) => {
        expect(parseSvg(serialiseSvg(node))).toEqual(written(node))
      }),
    )
  })
})

/** Two texts side by side are one when read, and an empty one is none. */
function withoutNeighbours(children: readonly (SvgNode | string)[]): (SvgNode | string)[] {
  return children.filter(
    (child, index) => child !== '' && !(typeof child === 'string' && typeof children[index - 1] === 'string'),
  )
}
