/** For readers whose browser runs no script: what the page lacks, and where the same can be read. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'

const { lead, instead, countries, method, files } = words.withoutScript

export function WithoutScript(): ReactNode {
  return (
    <noscript>
      <p className="without-script">
        {lead} {instead} <a href="./country/">{countries}</a>, <a href="./method/">{method}</a>, {files} (
        <a href="./data/mentions.csv">CSV</a>, <a href="./data/mentions.geojson">GeoJSON</a>,{' '}
        <a href="./data/atlas.json">JSON</a>).
      </p>
    </noscript>
  )
}
