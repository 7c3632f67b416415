import { createContext, Fragment, memo, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ownTexts } from '../../src/jsx/own-texts.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** What an element's children become, with T for the element of a text. React says nothing about keys. */
function settled(children: unknown, type: unknown = 'p'): string {
  const complain = vi.spyOn(console, 'error')
  const markup = renderToStaticMarkup(ownTexts(type, children) as ReactNode)
  expect(complain).not.toHaveBeenCalled()
  return markup.replaceAll('text-part', 'T')
}

const bold = <b key="b" />
const Thing = () => <i />

describe('a text beside an element gets an element of its own', () => {
  test.each<[string, unknown, string]>([
    ['before', ['a', bold], '<T>a</T><b></b>'],
    ['after', [bold, 'a'], '<b></b><T>a</T>'],
    ['a number', [81, bold], '<T>81</T><b></b>'],
    ['nought', [0, bold], '<T>0</T><b></b>'],
    ['several in a row are one', ['a', ' ', 3, bold, ' and ', 'b'], '<T>a 3</T><b></b><T> and b</T>'],
    ['a blank', [bold, ' ', <i key="i" />], '<b></b><T> </T><i></i>'],
    ['nothing between', ['a', false, null, undefined, 'b', bold], '<T>ab</T><b></b>'],
    ['an empty text is none', ['', bold], '<b></b>'],
    ['a component', ['a', <Thing key="t" />], '<T>a</T><i></i>'],
    ['in a list inside', ['a', [['b', bold]], 'c'], '<T>a</T><T>b</T><b></b><T>c</T>'],
    ['a list of texts inside', ['a', ['b', 'c'], bold], '<T>abc</T><b></b>'],
    ['in a set', new Set(['a', bold]), '<T>a</T><b></b>'],
    ['in a set inside', [new Set(['a', bold]), 'c'], '<T>a</T><b></b><T>c</T>'],
  ])('%s', (_, children, markup) => {
    expect(settled(children)).toBe(markup)
  })
})

test('an element that holds nothing but text keeps it as one string, which React writes into the element', () => {
  for (const type of ['p', 'option', 'title', 'textarea', 'style', 'text', 'desc']) {
    expect(ownTexts(type, 'a')).toBe('a')
    expect(ownTexts(type, 81)).toBe(81)
    expect(ownTexts(type, ['a', ' ', 81, false, ['b', [null]]])).toBe('a 81b')
  }
})

test('an element without children stays so', () => {
  for (const none of [undefined, null, false, [], [null, false], ''])
    expect(ownTexts('p', none) || null).toBe(null)
})

test('children that are no text stay as they are, and each in its place', () => {
  const only = <b />
  expect(ownTexts('p', only)).toBe(only)
  expect(ownTexts('p', [null, only, false])).toEqual([null, only, null])
  const [text, , , last] = ownTexts('p', ['a', ' ', 'b', only]) as readonly { readonly key: string }[]
  expect(text?.key).toBe('text 0')
  expect(last).toBe(only)
  const [none, later] = ownTexts('p', [false, 'b', only]) as readonly { readonly key: string }[]
  expect([none, later?.key]).toEqual([null, 'text 1'])
})

test('a fragment and a context hand on what they are given, so that even a text alone gets one', () => {
  const Context = createContext(null)
  for (const type of [Fragment, Context]) {
    expect(settled('a', type)).toBe('<T>a</T>')
    expect(settled(81, type)).toBe('<T>81</T>')
    expect(settled(['a', 'b'], type)).toBe('<T>ab</T>')
    expect(settled(['a', bold], type)).toBe('<T>a</T><b></b>')
    expect(settled(bold, type)).toBe('<b></b>')
    expect(ownTexts(type, null)).toBe(null)
  }
})

test('a component gets its children as they were written', () => {
  const children = ['a', bold]
  for (const type of [Thing, memo(Thing)]) expect(ownTexts(type, children)).toBe(children)
})

test('in SVG a part of a text is a tspan', () => {
  expect(settled(['a', <tspan key="t">b</tspan>], 'text')).toBe('<tspan>a</tspan><tspan>b</tspan>')
})

describe('our JSX', () => {
  /** Written as our pages are: a text, a text in a list, a text through a component, and what is alone. */
  function Page({ count }: { readonly count: number }): ReactNode {
    return (
      <ul>
        <li>
          {count} mentions <b>in all</b>
          {count > 1 && ', all of them'}
        </li>
        <li>{['a', 'b'].map((name, index) => index > 0 && <Fragment key={name}>, {name}</Fragment>)}</li>
        <li>
          <Named>
            {count} <i>more</i>
          </Named>
        </li>
        <li>{count} alone</li>
        <li>
          <Named>{count}</Named>
          {/* biome-ignore lint/complexity/noUselessFragments: this is what is tried */}
          <Fragment>{count}</Fragment>
        </li>
      </ul>
    )
  }
  function Named({ children }: { readonly children: ReactNode }): ReactNode {
    return <p>{children}</p>
  }

  test('does so where there is a document', () => {
    vi.stubGlobal('document', {})
    const complain = vi.spyOn(console, 'error')
    expect(renderToStaticMarkup(<Page count={81} />).replaceAll('text-part', 'T')).toBe(
      [
        '<ul><li><T>81 mentions </T><b>in all</b><T>, all of them</T></li>',
        '<li><T>, b</T></li>',
        '<li><p><T>81 </T><i>more</i></p></li>',
        '<li>81 alone</li>',
        '<li><p>81</p><T>81</T></li></ul>',
      ].join(''),
    )
    expect(complain).not.toHaveBeenCalled()
  })

  test('leaves a page that is written when the site is built as it is', () => {
    expect(renderToStaticMarkup(<Page count={81} />)).toBe(
      [
        '<ul><li>81 mentions <b>in all</b>, all of them</li>',
        '<li>, b</li>',
        '<li><p>81 <i>more</i></p></li>',
        '<li>81 alone</li>',
        '<li><p>81</p>81</li></ul>',
      ].join(''),
    )
  })
})
