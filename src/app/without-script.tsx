/** For readers whose browser runs no script: what the page lacks, and where the same can be read. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { type OfflineCopy, useOffline } from '../state/offline-context.ts'

const { lead, instead, countries, method, files } = words.withoutScript

export function WithoutScript(): ReactNode {
  const offline = useOffline()
  return (
    <noscript>
      <p className="without-script">{offline ? <OnTheWeb site={offline.site} /> : <OnTheSite />}</p>
    </noscript>
  )
}

function OnTheWeb({ site }: OfflineCopy): ReactNode {
  return (
    <>
      {lead} {site !== null && words.offline.elsewhere}{' '}
      {site !== null && <a href={site}>{words.offline.web}</a>}
    </>
  )
}

function OnTheSite(): ReactNode {
  return (
    <>
      {lead} {instead} <a href="./country/">{countries}</a>, <a href="./method/">{method}</a>, {files} (
      <a href="./data/mentions.csv">CSV</a>, <a href="./data/mentions.geojson">GeoJSON</a>,{' '}
      <a href="./data/atlas.json">JSON</a>).
    </>
  )
}
