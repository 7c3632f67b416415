// What is written at build time stands where the atlas will, in the page and nowhere else.

import type { IndexHtmlTransformHook } from 'vite'
import { expect, test } from 'vitest'
import { firstViewPlugin } from '../../scripts/lib/first-view-plugin.ts'

const PAGE = '<body><div id="root"></div></body>'

function transform(html: string, path: string): unknown {
  const { transformIndexHtml } = firstViewPlugin(() => '<div id="root">$& 81 mentions</div><p>$1</p>')
  if (typeof transformIndexHtml !== 'object') throw new Error('no hook')
  const handler = transformIndexHtml.handler as (
    html: string,
    page: { path: string },
  ) => ReturnType<IndexHtmlTransformHook>
  return handler(html, { path })
}

test('the page holds it, letter by letter', () => {
  expect(transform(PAGE, '/index.html')).toBe('<body><div id="root">$& 81 mentions</div><p>$1</p></body>')
})

test('other pages stay as they are', () => {
  expect(transform(PAGE, '/method/index.html')).toBe(PAGE)
})

test('a page without the place ends the build', () => {
  expect(() => transform('<body></body>', '/index.html')).toThrow('index.html has no')
})
