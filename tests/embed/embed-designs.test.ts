// The embed's designs, as code and style sheet have them.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cameraOf, designFor, EMBED_DESIGNS } from '../../src/embed/embed-designs.ts'
import { designMargins } from '../../src/picture/paint-world.ts'

const STYLES = readFileSync('src/styles/embed.css', 'utf8')

test.each(EMBED_DESIGNS)('the style sheet keeps the margins of the design for a $name', (design) => {
  const { inline, block } = designMargins(cameraOf(design))
  const written = [...STYLES.matchAll(/padding: ([\d.]+)% ([\d.]+)%;/g)].map(([, top, left]) => [
    Number(top),
    Number(left),
  ])
  const [top = 0, left = 0] = written[EMBED_DESIGNS.indexOf(design)] ?? []
  expect(top).toBeCloseTo(block * 100, 3)
  expect(left).toBeCloseTo(inline * 100, 3)
})

test('designs change where the style sheet changes them', () => {
  for (const { name, from } of EMBED_DESIGNS) {
    expect(designFor(from).name).toBe(name)
    if (from > 0) {
      expect(designFor(from - 1).name).not.toBe(name)
      expect(STYLES).toContain(`@media (min-width: ${from}px)`)
    }
  }
})
