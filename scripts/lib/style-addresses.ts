/** The addresses that a built style sheet names; pictures that it holds itself have none. */
export function styleAddresses(css: string): string[] {
  const named = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]+))\s*\)|@import\s+["']([^"']+)["']/g)
  return [...named]
    .map(([, double, single, bare, imported]) => double ?? single ?? bare ?? imported ?? '')
    .filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
}
