/** Straight quotation marks and apostrophes to curly ones; single ones where the text will itself stand in quotation marks. */
export function typesetQuotes(text: string, stands: 'free' | 'in quotes'): string {
  const [open, close] = stands === 'free' ? '“”' : '‘’'
  return text.replace(/"([^"]*)"/g, `${open}$1${close}`).replaceAll("'", '’')
}
