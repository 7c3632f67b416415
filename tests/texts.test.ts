import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findBareTexts } from './text-rule.ts'

/** Each with its reason. One that is no longer needed fails the test too. */
const DEPARTURES = [
  // The page as it was published, which React never updates: its nodes are put back as they are, whoever has changed them.
  'src/app/published-page.ts uses childNodes',
  // Elements of the head, without children, in pages that are written when the site is built.
  'src/app/static-document.tsx imports createElement of react',
  // What these read is data in a script, which no translator touches.
  'src/dataset/read-embedded.ts reads textContent',
  'src/embed/start-embed.ts reads textContent',
  // Our JSX itself.
  'src/jsx/jsx-dev-runtime.ts imports react/jsx-dev-runtime',
  'src/jsx/jsx-runtime.ts imports react/jsx-runtime',
  'src/jsx/own-texts.ts imports react/jsx-runtime',
]

test('every file of src keeps the rule, but for the departures named here', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  expect(files.length).toBeGreaterThan(300)
  expect(findBareTexts(files)).toEqual(DEPARTURES)
})

function findIn(text: string): string[] {
  return findBareTexts([{ path: 'a.tsx', text }])
}

describe('a component must not return what may be a bare text', () => {
  test.each([
    "function A() { return 'a' }",
    'function A() { return `a` }',
    'function A() { return 81 }',
    'function A({ children }) { return children }',
    'function A({ n }) { if (n) return <b />; return words.none }',
    "function A({ n }) { return n ? <b /> : 'none' }",
    'function A({ n }) { return n && <b /> }',
    'function A({ n }) { return n ?? <b /> }',
    'function A({ n }) { return n.map((one) => <b key={one} />) }',
    'function A() { return useMemo(() => words.a, []) }',
    'function A({ n }) { return useMemo(() => { return n }, [n]) }',
    "const A = () => 'a'",
    'const A = function () { return words.a }',
    'const A = memo(({ children }) => children)',
    'const A = memo(function A({ children }) { return (children) })',
  ])('%s', (text) => {
    expect(findIn(text)).toEqual(['a.tsx returns from A what may be a bare text'])
  })

  test.each([
    'function A() { return <b /> }',
    'function A({ children }) { return <>{children}</> }',
    'function A({ n }) { return n ? <b /> : null }',
    'function A({ n }) { return n > 0 && <b /> }',
    'function A({ n }) { return (!n && (<b />)) }',
    'function A() { return }',
    'function A() { return useMemo(() => <b />, []) }',
    "function A() { const name = () => 'a'; function other() { return 'b' } return <b title={name()} /> }",
    'function A() { return createPortal(<>{a}</>, b) }',
    "function a() { return 'a' }",
    'const A = memo(function A() { return <b /> })',
  ])('and keeps the rule with: %s', (text) => {
    expect(findIn(text)).toEqual([])
  })
})

describe('nothing goes round our JSX, or takes from the page what a translator may have written', () => {
  test.each([
    ["import { createElement } from 'react'", 'imports createElement of react'],
    ["import { cloneElement as copy } from 'react'", 'imports cloneElement of react'],
    ["import * as React from 'react'", 'imports all of react'],
    ["import React from 'react'", 'imports all of react'],
    ["import { jsx } from 'react/jsx-runtime'", 'imports react/jsx-runtime'],
    ['const a = createPortal(children, b)', 'shows elsewhere what may be a bare text'],
    ['const a = b.firstChild', 'uses firstChild'],
    ["b.nodeValue = 'a'", 'uses nodeValue'],
    ["b.append(document.createTextNode('a'))", 'uses createTextNode'],
    ['const a = Number(b.textContent)', 'reads textContent'],
    ["b.textContent += 'a'", 'reads textContent'],
    ['const a = <option>a</option>', 'has an option without a value: its text would be the value'],
    ["htmlElement('option', {}, ['a'])", 'has an option without a value: its text would be the value'],
  ])('%s', (text, breach) => {
    expect(findIn(text)).toEqual([`a.tsx ${breach}`])
  })

  test.each([
    "import { type ReactNode, useState } from 'react'",
    "b.textContent = 'a'",
    'const a = <option value={1}>a</option>',
    "htmlElement('option', { value: '' }, ['a'])",
    'const a = createPortal(<b />, b)',
  ])('and keeps the rule with: %s', (text) => {
    expect(findIn(text)).toEqual([])
  })
})
