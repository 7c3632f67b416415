/**
 * A browser that translates a page puts elements of its own in the place of text nodes. React would go on writing into the nodes that are
 * gone, and fail where it takes one out or puts something before it. It keeps no text node where an element's only child is a string: that
 * it writes into the element. So a text that stands beside anything else gets an element of its own.
 */
import { jsx } from 'react/jsx-runtime'

/** No rule of our style sheets names it, and it is laid out as the bare text is. */
export const TEXT_ELEMENT = 'text-part'

type TextElement = typeof TEXT_ELEMENT | 'tspan'

interface Parent {
  readonly children?: unknown
}

/** What SVG draws as text can hold no other element. */
const SVG_TEXT = new Set(['text', 'tspan', 'textPath'])

/** React's mark of a context. */
const CONTEXT = Symbol.for('react.context')

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      readonly 'text-part': { readonly children: string }
    }
  }
}

/** The same props, with texts that stand beside anything else in elements of their own; unchanged where there is no document. */
export function withOwnTexts(type: unknown, props: unknown): unknown {
  if (typeof document === 'undefined') return props
  const { children } = props as Parent
  const own = ownTexts(type, children)
  return own === children ? props : { ...(props as Parent), children: own }
}

/** React expects a list where an element was written with several children; of several texts one may be left. */
export function hasStaticChildren(props: unknown): boolean {
  return Array.isArray((props as Parent).children)
}

/**
 * @param type of the element that the children are given to.
 * @returns the same children, each in its place. Texts that follow each other become one; where an element has nothing but text, that is one
 *   string, so that `option`, `title` and others that can hold no element never get one.
 */
export function ownTexts(type: unknown, children: unknown): unknown {
  if (typeof type === 'string') {
    if (typeof children !== 'object' || children === null) return children
    const text = textOf(children)
    return text === null ? settle(children, SVG_TEXT.has(type) ? 'tspan' : TEXT_ELEMENT) : text || null
  }
  // A component gives what it is given to elements of its own. A fragment or a context hands it on as it is.
  return handsOn(type) ? settle(children, TEXT_ELEMENT) : children
}

function handsOn(type: unknown): boolean {
  return typeof type === 'symbol' || (type as { readonly $$typeof?: symbol }).$$typeof === CONTEXT
}

/** null where there is more than text; nothing at all is an empty one. */
function textOf(child: unknown): string | null {
  if (Array.isArray(child)) {
    const texts = child.map(textOf)
    return texts.includes(null) ? null : texts.join('')
  }
  if (child === undefined || child === null || typeof child === 'boolean') return ''
  return ['string', 'number', 'bigint'].includes(typeof child) ? String(child) : null
}

function settle(children: unknown, name: TextElement): unknown {
  return isList(children) ? settleList([...children], name) : settleList([children], name)[0]
}

/** Everything keeps its place among its siblings, by which React knows it again. */
function settleList(list: readonly unknown[], name: TextElement): readonly unknown[] {
  const texts = list.map(textOf)
  const settled = list.map((one, place) => {
    if (texts[place] !== null) return null
    return isList(one) ? settle(one, name) : one
  })
  let [text, start] = ['', 0]
  const close = () => {
    if (text !== '') settled[start] = jsx(name, { children: text }, `text ${start}`)
    text = ''
  }
  for (const [place, one] of texts.entries()) {
    if (one === null) close()
    else {
      if (text === '') start = place
      text += one
    }
  }
  close()
  return settled
}

function isList(child: unknown): child is Iterable<unknown> {
  return typeof child === 'object' && child !== null && Symbol.iterator in child
}
