/**
 * The scripts that stand in built pages themselves, as a policy names them: by the hash of their text. Those of the copy in one file are
 * its own policy's: nobody opens it on the site.
 */
import { createHash } from 'node:crypto'
import { OFFLINE_FILE } from '../../src/domain/offline-file.ts'
import { type BuiltSite, textOf } from './built-site.ts'
import { type HtmlElement, htmlElements } from './html-elements.ts'

/** Anything else is data, which no browser runs. */
const RUN = [undefined, '', 'module', 'text/javascript']

/** @returns "sha256-…" of each, sorted. */
export function inlineScripts(site: BuiltSite): string[] {
  const pages = [...site.keys()].filter((file) => file.endsWith('.html') && file !== OFFLINE_FILE)
  const scripts = pages.flatMap((page) => htmlElements(textOf(site, page)).filter(isInlineScript))
  return [...new Set(scripts.map(({ text }) => hashOf(text)))].sort()
}

export function isInlineScript({ name, attributes: { src, type } }: HtmlElement): boolean {
  return name === 'script' && src === undefined && RUN.includes(type)
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
