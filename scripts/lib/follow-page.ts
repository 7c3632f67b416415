/** Which files of the built folder a browser fetches for a page, by what page, scripts and styles name themselves. */
import { posix } from 'node:path'
import { type BuiltSite, textOf } from './built-site.ts'
import { htmlElements } from './html-elements.ts'
import { scriptAddresses } from './script-addresses.ts'
import { styleAddresses } from './style-addresses.ts'

export interface PageFiles {
  readonly page: string
  readonly styles: readonly string[]
  /** With all that they import before they run. */
  readonly scripts: readonly string[]
  /** Named by the styles; a browser fetches those whose letters the page has. */
  readonly fonts: readonly string[]
  readonly icons: readonly string[]
}

/** @throws Error where the page, or what it names, is not in the folder. */
export function followPage(site: BuiltSite, page: string): PageFiles {
  const elements = htmlElements(textOf(site, page))
  const links = (rel: string) =>
    elements.flatMap(({ attributes: { rel: own, href } }) =>
      own === rel && href ? [resolve(page, href)] : [],
    )
  const sources = elements.flatMap(({ name, attributes: { src } }) =>
    name === 'script' && src ? [resolve(page, src)] : [],
  )
  const styles = [...new Set(links('stylesheet'))]
  const fonts = styles.flatMap((style) =>
    styleAddresses(textOf(site, style))
      .filter((address) => address.endsWith('.woff2'))
      .map((address) => resolve(style, address)),
  )
  return {
    page,
    styles,
    scripts: withImports(site, [...sources, ...links('modulepreload')]),
    fonts: [...new Set(fonts)],
    icons: links('icon'),
  }
}

/** The scripts, and all that they import before they run. */
export function withImports(site: BuiltSite, scripts: readonly string[]): string[] {
  const found = new Set<string>()
  const follow = (script: string) => {
    if (found.has(script)) return
    found.add(script)
    for (const address of scriptAddresses(textOf(site, script)).before) follow(resolve(script, address))
  }
  for (const script of scripts) follow(script)
  return [...found]
}

/** @returns the name in the folder of what a file calls by an address relative to itself. */
export function resolve(from: string, address: string): string {
  return posix.join(posix.dirname(from), address.replace(/[?#].*$/, ''))
}
