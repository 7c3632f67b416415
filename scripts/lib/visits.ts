/** What a reader's browser fetches, visit by visit. The browser tests make these visits and compare. */
import { EMBED_PAGE, HEIGHT_SCRIPT } from './budget.ts'
import type { BuiltSite } from './built-site.ts'
import { followMapLibre } from './follow-maplibre.ts'
import { followPage, withImports } from './follow-page.ts'

export interface Visit {
  readonly what: string
  /** Fetched where nothing is kept yet. */
  readonly files: readonly string[]
  /** Of these, how many are asked for again at the next visit; the host says each time that nothing has changed. */
  readonly askedAgain: number
}

/** All that is read at the start is in the Latin fonts; a letter beyond them fetches one font more. */
const LATIN = /-latin-wght-/

/** The page asks for its search beside the data, and for its table as soon as it has the data. */
const SOON = /^assets\/(?:search-index|table-view)-[\w-]+\.js$/

/** What the embed fetches when a reader begins to explore: the map, and what moves it. */
const EMBED_MAP = /^assets\/(?:embed-map|move-map)-[\w-]+\.js$/

const DATA = ['data/mentions.geojson', 'data/atlas.json', 'data/countries.topojson']

export function pageVisit(site: BuiltSite): Visit {
  const soon = withImports(
    site,
    [...site.keys()].filter((file) => SOON.test(file)),
  )
  return visit('opens the atlas, until it can be used', [...pageFiles(site, 'index.html'), ...DATA, ...soon])
}

export function liveVisit(site: BuiltSite): Visit {
  const { scripts, styles } = followMapLibre(site)
  return visit('opens the atlas, until its map is alive', [...pageVisit(site).files, ...scripts, ...styles])
}

export function methodVisit(site: BuiltSite): Visit {
  return visit('reads the page on the method', pageFiles(site, 'method/index.html'))
}

export function embedVisit(site: BuiltSite): Visit {
  // A frame has no icon.
  const files = pageFiles(site, EMBED_PAGE).filter(
    (file) => !followPage(site, EMBED_PAGE).icons.includes(file),
  )
  return visit('reads an article with one embed', [...files, HEIGHT_SCRIPT])
}

/** The reader moves the map and opens a country. */
export function exploredVisit(site: BuiltSite): Visit {
  const { scripts, styles } = followMapLibre(site)
  const map = withImports(
    site,
    [...site.keys()].filter((file) => EMBED_MAP.test(file)),
  )
  const data = ['data/countries.topojson', 'data/mentions.geojson']
  return visit('explores that embed', [...embedVisit(site).files, ...map, ...scripts, ...styles, ...data])
}

function pageFiles(site: BuiltSite, page: string): string[] {
  const { styles, scripts, fonts, icons } = followPage(site, page)
  return [page, ...styles, ...scripts, ...fonts.filter((font) => LATIN.test(font)), ...icons]
}

function visit(what: string, files: readonly string[]): Visit {
  const each = [...new Set(files)]
  // What is hashed is kept, and the height script for an hour.
  const askedAgain = each.filter((file) => !file.startsWith('assets/') && file !== HEIGHT_SCRIPT).length
  return { what, files: each, askedAgain }
}
