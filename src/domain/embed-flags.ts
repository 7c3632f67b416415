/**
 * What an editor chooses about an embed, beside the view that it shows. It stands in the embed's address after the view, always spelled
 * out: an old article keeps its meaning when a default changes.
 */

import { tidyTitle } from './own-title.ts'
import { listParameters, readParameters } from './read-parameters.ts'
import { tidyValue } from './tidy-value.ts'

/** `auto` follows the reader's system. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

export interface EmbedFlags {
  readonly theme: EmbedTheme
  /** Without headline and figures, for an article that has its own. Source, date and note on borders stay. */
  readonly plain: boolean
  readonly legend: boolean
  /** Whether a reader can open the mentions as a table. */
  readonly table: boolean
  /** Whether a reader can change activities and years. */
  readonly filters: boolean
  /** In the place of the headline, in the words of whoever publishes the article, and marked as theirs. Empty for the atlas's own. */
  readonly title: string
}

type Switch = Exclude<keyof EmbedFlags, 'theme' | 'title'>

export const DEFAULT_EMBED_FLAGS: EmbedFlags = {
  theme: 'auto',
  plain: false,
  legend: true,
  table: true,
  filters: true,
  title: '',
}

/** @param query of the embed's address; what it doesn't say, or says in another way, is the default. */
export function readEmbedFlags(query: string): EmbedFlags {
  const given = readParameters(query)
  const readSwitch = (name: Switch): boolean => {
    const written = given.get(name)
    return written === '1' || (written !== '0' && DEFAULT_EMBED_FLAGS[name])
  }
  return {
    theme: EMBED_THEMES.find((theme) => theme === given.get('theme')) ?? DEFAULT_EMBED_FLAGS.theme,
    plain: readSwitch('plain'),
    legend: readSwitch('legend'),
    table: readSwitch('table'),
    filters: readSwitch('filters'),
    title: tidyTitle(given.get('title') ?? ''),
  }
}

/** @returns those that are the default because nobody can read them, as written: "theme=purple". */
export function findUnreadFlags(query: string): string[] {
  const written = new URLSearchParams(writeEmbedFlags(readEmbedFlags(query)))
  return [...listParameters(query)].flatMap(([name, values]) =>
    written.has(name) && name !== 'title' && values.some((value) => value !== written.get(name))
      ? [tidyValue(`${name}=${values.join()}`)]
      : [],
  )
}

/** All flags, to stand after `shareView` in a query: "theme=auto&plain=0&legend=1&table=1&filters=1"; the title only where there is one. */
export function writeEmbedFlags(flags: EmbedFlags): string {
  const { theme, title, plain, legend, table, filters } = flags
  const written = Object.entries({ plain, legend, table, filters }).map(
    ([name, on]) => `${name}=${Number(on)}`,
  )
  const own = title === '' ? [] : [`title=${encodeURIComponent(title)}`]
  return [`theme=${theme}`, ...written, ...own].join('&')
}
