/** SVG as plain data: written as text for files, made into elements for the page. Text is only ever text. */
export interface SvgNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

export function svgNode(
  name: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode {
  return { name, attributes, children }
}

export function serialiseSvg(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeXml(node)
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(String(value))}"`,
  )
  const opening = `<${node.name}${attributes.join('')}`
  if (node.children.length === 0) return `${opening}/>`
  return `${opening}>${node.children.map(serialiseSvg).join('')}</${node.name}>`
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
