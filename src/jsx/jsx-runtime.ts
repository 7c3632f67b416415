/**
 * What JSX is compiled to: React's own, with each text that stands beside anything else in an element of its own (own-texts.ts). A page that
 * is rendered where there is no document is never updated, and carries none of them.
 *
 * The names are those that compilers ask for: `jsxImportSource` in tsconfig.json leads to `imports` in package.json, and that to here.
 */
import * as react from 'react/jsx-runtime'
import { hasStaticChildren, withOwnTexts } from './own-texts.ts'

export type { JSX } from 'react'

export const Fragment = react.Fragment

export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, withOwnTexts(type, props), key)

/** With children whose number is always the same. */
export const jsxs: typeof react.jsxs = (type, props, key) => {
  const own = withOwnTexts(type, props)
  return hasStaticChildren(own) ? react.jsxs(type, own, key) : react.jsx(type, own, key)
}
