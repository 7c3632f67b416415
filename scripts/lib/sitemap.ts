/** The list of pages for search engines (https://www.sitemaps.org/protocol.html). */
import { escapeXml } from '../../src/picture/svg-node.ts'

/**
 * @param addresses of the pages, whole.
 * @param date when the data last changed, "2026-11-21".
 */
export function writeSitemap(addresses: readonly string[], date: string): string {
  const urls = addresses.map(
    (address) => `  <url><loc>${escapeXml(address)}</loc><lastmod>${date}</lastmod></url>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}
