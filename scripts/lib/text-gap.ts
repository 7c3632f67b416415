/**
 * The space between two words of a running text, as the source of a regular expression: at most one line
 * break, because a paragraph can be broken over lines, but an empty line ends it.
 */
export const TEXT_GAP = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)`
