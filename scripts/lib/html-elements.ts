/** The elements of an HTML page, in the page's order. */
import { type DefaultTreeAdapterMap, parse } from 'parse5'

export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its own, without what stands in elements inside it. */
  readonly text: string
}

type Node = DefaultTreeAdapterMap['node']

export function htmlElements(html: string): HtmlElement[] {
  // As a browser without JavaScript reads it: what stands in `noscript` counts too.
  return elementsIn(parse(html, { scriptingEnabled: false }))
}

function elementsIn(node: Node): HtmlElement[] {
  const inner = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : []
  return [...own(node), ...inner.flatMap(elementsIn)]
}

function own(node: Node): HtmlElement[] {
  if (!('attrs' in node)) return []
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  return [{ name: node.tagName, attributes, text }]
}
