/** Plain-data SVG as elements, for scripts without React. */
interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (Node | string)[]
}

const SVG = 'http://www.w3.org/2000/svg'

export function svgElement({ name, attributes, children }: Node): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))))
  return element
}
