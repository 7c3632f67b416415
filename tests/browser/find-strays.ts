/** What in a built folder would not work from another folder or host, or under its own policy. A line for each. */
import { gunzipSync } from 'node:zlib'
import { type BuiltSite, textOf } from '../../scripts/lib/built-site.ts'
import { resolve } from '../../scripts/lib/follow-page.ts'
import { type HtmlElement, htmlElements } from '../../scripts/lib/html-elements.ts'
import { scriptAddresses } from '../../scripts/lib/script-addresses.ts'
import { styleAddresses } from '../../scripts/lib/style-addresses.ts'
import { ATLAS_SCRIPT } from '../../src/app/offline-start.ts'
import { OFFLINE_FILE } from '../../src/domain/offline-file.ts'

/** Names of formats and texts for programmers, which nothing fetches. Whoever adds one has looked at it. */
const NAMED_HOSTS = [
  'creativecommons.org',
  'fb.me',
  'github.com',
  'maplibre.invalid',
  'maplibre.org',
  'purl.org',
  'react.dev',
  'spdx.org',
  'wiki.openstreetmap.org',
  'www.w3.org',
]

const LOADING = ['src', 'srcset', 'poster', 'data', 'action', 'formaction']

export function findStrays(site: BuiltSite): string[] {
  return [...site.keys()].flatMap((file) => {
    const find =
      file === OFFLINE_FILE
        ? findInCopy
        : file.endsWith('.html')
          ? findInPage
          : /\.m?js$/.test(file)
            ? findInScript
            : file.endsWith('.css')
              ? findInStyles
              : () => []
    return find(site, file).map((stray) => `${file}: ${stray}`)
  })
}

function findInPage(site: BuiltSite, page: string): string[] {
  const elements = htmlElements(textOf(site, page))
  return elements.flatMap((element) => [
    ...findInline(element),
    ...addressesOf(element).flatMap(({ address, fetched }) =>
      !fetched && /^(https?|mailto):/.test(address) ? [] : findLost(site, page, address),
    ),
  ])
}

/** The copy in one file has all inside, under a policy of its own: it names no other file, and what it unpacks fetches none. */
function findInCopy(site: BuiltSite, copy: string): string[] {
  const elements = htmlElements(textOf(site, copy))
  const leads = elements.flatMap(addressesOf).filter(({ address, fetched }) => {
    return !(
      address.startsWith('#') ||
      address.startsWith('data:') ||
      (!fetched && /^(https?|mailto):/.test(address))
    )
  })
  const [script] = elements.filter(({ attributes }) => attributes.id === ATLAS_SCRIPT)
  const code = gunzipSync(Buffer.from(script?.text ?? '', 'base64')).toString()
  const { before, later } = scriptAddresses(code)
  return [
    ...leads.map(({ address }) => `leads out of the file: ${address}`),
    ...[...before, ...later].map((address) => `fetches ${address}`),
    ...findHosts(code),
  ]
}

/** What the policy of the site keeps a browser from running or applying; scripts in a page it knows by their hash. */
function findInline({ name, attributes, text }: HtmlElement): string[] {
  const code = Object.keys(attributes).filter((attribute) => attribute === 'style' || /^on/.test(attribute))
  return [
    ...code.map((attribute) => `<${name} ${attribute}="${attributes[attribute]}">`),
    ...(name === 'style' ? [`<style>${text.slice(0, 80)}`] : []),
  ]
}

function addressesOf({ name, attributes }: HtmlElement): { address: string; fetched: boolean }[] {
  const loading = LOADING.flatMap((attribute) => {
    const value = attributes[attribute]
    if (value === undefined) return []
    return attribute === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [value]
  })
  const { href, rel } = attributes
  const link = href === undefined ? [] : [{ address: href, fetched: name !== 'a' && rel !== 'canonical' }]
  return [...loading.map((address) => ({ address, fetched: true })), ...link]
}

function findInScript(site: BuiltSite, script: string): string[] {
  const code = textOf(site, script)
  const { before, later } = scriptAddresses(code)
  const fromTop = code.match(/["'`]\/(?:assets|data|src|embed|method|country)\/[^"'`]*/g) ?? []
  return [
    ...[...before, ...later].flatMap((address) => findLost(site, script, address)),
    ...fromTop.map((address) => `begins at the top of the host: ${address}`),
    ...findHosts(code),
  ]
}

function findInStyles(site: BuiltSite, styles: string): string[] {
  const css = textOf(site, styles)
  return [...styleAddresses(css).flatMap((address) => findLost(site, styles, address)), ...findHosts(css)]
}

function findHosts(code: string): string[] {
  const hosts = [...code.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host)
  return [...new Set(hosts)].filter((host) => !NAMED_HOSTS.includes(host)).map((host) => `names ${host}`)
}

/** An address must be relative, and lead to a file of the folder. */
function findLost(site: BuiltSite, from: string, address: string): string[] {
  if (/^([?#]|$)/.test(address)) return [] // of the page itself
  if (/^(\/|[a-z][\w+.-]*:)/i.test(address)) return [`is not relative: ${address}`]
  const target = resolve(from, address)
  const file = target === '.' || target.endsWith('/') ? `${target.replace(/^\.$/, '')}index.html` : target
  return site.has(file.replace(/^\.\//, '')) ? [] : [`leads to no file of the folder: ${address}`]
}
