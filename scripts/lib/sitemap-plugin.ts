/** Writes sitemap.xml into the built site, or says in one line what it would need. A Vite plugin. */
import type { Plugin } from 'vite'
import { writeSitemap } from './sitemap.ts'

interface SitemapOrder {
  /** Of the site on the web, with a slash at the end; null where nobody has said it. */
  readonly site: string | null
  /** Folders of its pages: "", "method/". */
  readonly folders: readonly string[]
  /** When the data last changed. */
  readonly date: () => string
}

const MISSING =
  'The address of the site is not known, so the pages name no picture for social cards and no address of their own, and there is no ' +
  'sitemap.xml. Set ATLAS_URL=https://… or "homepage" in package.json to the address where the site will stand.'

export function sitemapPlugin({ site, folders, date }: SitemapOrder): Plugin {
  return {
    name: 'sitemap',
    apply: 'build',
    generateBundle() {
      if (site === null) return this.info(MISSING)
      const source = writeSitemap(
        folders.map((folder) => site + folder),
        date(),
      )
      this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source })
    },
  }
}
