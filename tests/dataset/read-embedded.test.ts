// A file of the data through the page that holds it: packed when the page is built, unpacked when the atlas asks for it.

import { afterEach, expect, test, vi } from 'vitest'
import { packPart } from '../../scripts/lib/pack-part.ts'
import { readEmbedded } from '../../src/dataset/read-embedded.ts'

function holdInPage(parts: Readonly<Record<string, string>>): void {
  vi.stubGlobal('document', {
    getElementById: (id: string) => (id in parts ? { textContent: parts[id] } : null),
  })
}

afterEach(() => vi.unstubAllGlobals())

test.each(['', '{}', '{"name":"Šavrič, Côte d’Ivoire, 中国 </script>"}', 'x'.repeat(100_000)])(
  'what was packed comes out as it was: %.20s',
  async (content) => {
    holdInPage({ 'atlas.json': packPart(content) })
    const response = await readEmbedded('atlas.json')
    expect(response.ok).toBe(true)
    expect(await response.text()).toBe(content)
  },
)

test('nothing in a packed part can end it or begin a tag', () => {
  expect(packPart('</script><!--')).toMatch(/^[\w+/]+=*$/)
})

test('a file that the page does not hold is answered as a host answers', async () => {
  holdInPage({})
  expect((await readEmbedded('lessons.json')).status).toBe(404)
})
