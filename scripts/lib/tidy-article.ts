/**
 * A text as the atlas keeps it: one sort of line end, accents in one piece, nothing that cannot be seen. Otherwise the
 * same words would be found in one copy and missed in another ("Côte d'Ivoire" with its accent apart, a country
 * with a soft hyphen in it).
 */

/** Soft hyphens, spaces without width, byte order marks. */
const INVISIBLE = /[\u{ad}\u{200b}\u{2060}\u{feff}]/gu

export interface TidiedArticle {
  readonly text: string
  /** What was changed, a clause each. */
  readonly changes: readonly string[]
}

export function tidyArticle(original: string): TidiedArticle {
  const unix = original.replace(/\r\n?/g, '\n')
  const visible = unix.replace(INVISIBLE, '')
  const composed = visible.normalize('NFC')
  return {
    text: composed,
    changes: [
      ...(unix === original ? [] : ['line ends of Windows turned into those of Unix']),
      ...(visible === unix ? [] : [`${countInvisible(unix)} taken out`]),
      ...(composed === visible ? [] : ['accents that stood apart joined to their letters']),
    ],
  }
}

function countInvisible(text: string): string {
  const count = text.match(INVISIBLE)?.length ?? 0
  return count === 1 ? '1 invisible character' : `${count} invisible characters`
}
