/** HTML as plain data, in the same nodes as SVG, written as text for files and snippets. Text is only ever text. */
import { escapeXml, type SvgNode } from '../picture/svg-node.ts'

/** Elements that have no end. */
const VOID = ['br', 'hr', 'img', 'link', 'meta']

/** An empty attribute is written by its name alone: `async`. */
export function serialiseHtml(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeXml(node)
  const { name, children } = node
  const attributes = Object.entries(node.attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeXml(String(value))}"`,
  )
  const opening = `<${name}${attributes.join('')}>`
  if (VOID.includes(name)) return opening
  return `${opening}${name === 'style' ? writeStyles(children) : children.map(serialiseHtml).join('')}</${name}>`
}

/** A browser reads styles as they stand, up to the first end tag. */
function writeStyles(children: SvgNode['children']): string {
  const styles = children.join('')
  if (/<\/style/i.test(styles)) throw new Error('styles that end too early')
  return styles
}
