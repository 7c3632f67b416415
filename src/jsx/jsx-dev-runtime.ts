/** What JSX is compiled to while the page is developed: the same as jsx-runtime.ts, with where each element stands in the code. */
import * as react from 'react/jsx-dev-runtime'
import { hasStaticChildren, withOwnTexts } from './own-texts.ts'

export type { JSX } from 'react'

export const Fragment = react.Fragment

export const jsxDEV: typeof react.jsxDEV = (type, props, key, isStatic, ...where) => {
  const own = withOwnTexts(type, props)
  return react.jsxDEV(type, own, key, isStatic && hasStaticChildren(own), ...where)
}
