// Keeps the assets of earlier builds: npm run assets:keep -- https://example.org/atlas/ after npm run build, before dist is published there.
// Without an address that of ATLAS_URL or package.json serves.

import { readFileSync } from 'node:fs'
import { keepAssets } from './lib/keep-assets.ts'
import { readPublicAddress } from './lib/public-address.ts'
import { runCommand } from './lib/run-command.ts'

runCommand(async () => {
  const site = readPublicAddress({
    manifest: readFileSync('package.json', 'utf8'),
    variable: process.argv[2] ?? process.env.ATLAS_URL,
  })
  if (site === null)
    throw new Error('Say where the site is published: npm run assets:keep -- https://example.org/atlas/')
  const { kept, warnings } = await keepAssets({
    folder: 'dist',
    site,
    today: new Date().toISOString().slice(0, 10),
    ask: async (address) => {
      const response = await fetch(address)
      if (response.status === 404) return null
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    },
  })
  for (const warning of warnings) console.warn(warning)
  console.log(`${kept.length} assets of earlier builds are kept.`)
})
