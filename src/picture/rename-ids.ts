/** Gives the ids of a drawing a name of their own, where another drawing with other colours stands on the same page. */
import type { SvgNode } from './svg-node.ts'

export function renameIds(node: SvgNode, prefix: string): SvgNode {
  const attributes = Object.entries(node.attributes).map(([name, value]) => {
    if (name === 'id') return [name, `${prefix}${value}`]
    return [name, typeof value === 'string' ? value.replace(/^url\(#/, `url(#${prefix}`) : value]
  })
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : renameIds(child, prefix),
  )
  return { ...node, attributes: Object.fromEntries(attributes), children }
}
