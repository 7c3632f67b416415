/** The maps that are compared: this embed, and the same map made the usual ways. */

import { DEFAULT_EMBED_FLAGS, writeEmbedFlags } from '../../../src/domain/embed-flags.ts'
import { DEFAULT_VIEW, shareView } from '../../../src/domain/view.ts'

/** What `npm run build` writes. */
export const SITE = 'dist'
/** What the bench builds and writes. */
export const OUTPUT = 'test-results/bench-embeds'

export interface Candidate {
  readonly name: string
  /** Folder that is served. */
  readonly folder: string
  /** In that folder. */
  readonly address: string
  /** Selects the map. */
  readonly map: string
}

const EMBED: Candidate = {
  name: 'This embed',
  folder: SITE,
  address: `embed/?${shareView(DEFAULT_VIEW)}&${writeEmbedFlags(DEFAULT_EMBED_FLAGS)}`,
  map: '.embed-stage',
}

/** Each has a folder of its name in pages/, and one in the output. */
export const PAGES = ['d3', 'leaflet', 'maplibre'] as const

const PAGE_NAMES: Readonly<Record<(typeof PAGES)[number], string>> = {
  d3: 'D3, SVG',
  leaflet: 'Leaflet',
  maplibre: 'MapLibre alone',
}

export const CANDIDATES: readonly Candidate[] = [
  EMBED,
  ...PAGES.map((page) => ({ name: PAGE_NAMES[page], folder: `${OUTPUT}/${page}`, address: '', map: '#map' })),
]
