// The lines that watch over the start stand in pages with a notice for them, and in no other.

import { expect, test } from 'vitest'
import { pageScriptPlugin } from '../../scripts/lib/page-script-plugin.ts'

function transform(html: string): unknown {
  const { transformIndexHtml } = pageScriptPlugin({ notice: 'word', script: 'go("$&")' })
  if (typeof transformIndexHtml !== 'object') throw new Error('no hook')
  return (transformIndexHtml.handler as (html: string) => unknown)(html)
}

test('they are the first of the page’s body, letter by letter', () => {
  expect(transform('<body><p>1</p><div class="a" id="word"></div></body>')).toBe(
    '<body><script>go("$&")</script><p>1</p><div class="a" id="word"></div></body>',
  )
})

test('another page stays as it is', () => {
  expect(transform('<body><p id="words">1</p></body>')).toBe('<body><p id="words">1</p></body>')
})

test('a page without a body to begin ends the build', () => {
  expect(() => transform('<div id="word"></div>')).toThrow('has no <body>')
})
