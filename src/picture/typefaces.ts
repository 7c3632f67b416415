/** The faces of the page, with what stands in for them where they are missing. */
export type Typeface = 'sans' | 'serif'

export const TYPEFACES: Readonly<Record<Typeface, string>> = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
}
