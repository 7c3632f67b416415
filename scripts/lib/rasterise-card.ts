/** A card's SVG as PNG, without a browser, in the page's own typefaces. The same drawing gives the same bytes. */
import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import { type SvgNode, serialiseSvg } from '../../src/picture/svg-node.ts'

/** Families as their files call them, and the files of the weights that a card is set in. */
const FONTS: Readonly<Record<string, readonly string[]>> = {
  'Source Sans 3': [
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    '@expo-google-fonts/source-sans-3/500Medium/SourceSans3_500Medium.ttf',
    '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  ],
  'Source Serif 4': ['@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
}

export async function rasteriseCard(drawing: SvgNode): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url)
  const fontFiles = Object.values(FONTS)
    .flat()
    .map((file) => resolve(file))
  const svg = serialiseSvg(withOneFamily(drawing))
  const rendered = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } })
  return rendered.asPng()
}

/** The renderer doesn't read a list of quoted families: it gets the one of the list that it has. */
function withOneFamily(node: SvgNode): SvgNode {
  const list = String(node.attributes['font-family'] ?? '')
  const family = Object.keys(FONTS).find((name) => list.includes(`'${name}'`))
  return {
    ...node,
    attributes: family ? { ...node.attributes, 'font-family': family } : node.attributes,
    children: node.children.map((child) => (typeof child === 'string' ? child : withOneFamily(child))),
  }
}
