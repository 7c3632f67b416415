/** Plain-data SVG as elements. Attributes are SVG's own names, which React takes as they are when hyphenated. */
import type { JSX, ReactNode } from 'react'

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (Node | string)[]
}

/** Attributes that React knows under a name of its own. */
const REACT_NAMES: Readonly<Record<string, string>> = { class: 'className' }

export function SvgTree({ node }: { readonly node: Node }): ReactNode {
  return <>{render(node, 0)}</>
}

function render(node: Node | string, key: number): ReactNode {
  if (typeof node === 'string') return node
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    REACT_NAMES[name] ?? (/^(data|aria)-/.test(name) ? name : camelCase(name)),
    value,
  ])
  const Name = node.name as keyof JSX.IntrinsicElements
  return (
    <Name key={key} {...Object.fromEntries(attributes)}>
      {node.children.map(render)}
    </Name>
  )
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
