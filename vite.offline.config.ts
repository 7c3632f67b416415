// How offline.html is built, the whole atlas in one file, beside the site that is built already.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlinePolicy } from './scripts/lib/offline-policy.ts'
import { oneFile } from './scripts/lib/one-file.ts'
import { packPart } from './scripts/lib/pack-part.ts'
import { BUILD_TARGET } from './scripts/lib/promised-browsers.ts'
import { readPublicAddress } from './scripts/lib/public-address.ts'
import { readPublished } from './scripts/lib/read-published.ts'
import { readPublishedShapes } from './scripts/lib/read-published-shapes.ts'
import { scriptsInside } from './scripts/lib/scripts-inside.ts'
import { ATLAS_SCRIPT, OFFLINE_START } from './src/app/offline-start.ts'
import { PAGE_SCRIPT } from './src/app/page-script.ts'
import { renderOffline } from './src/app/render-offline.tsx'
import { OFFLINE_FILE } from './src/domain/offline-file.ts'

const DATA = 'public/data'

/** What the page fetches of the data; lessons are there where somebody wrote some. */
const FILES = ['mentions.geojson', 'countries.topojson', 'atlas.json', 'citations.json', 'lessons.json']

const site = readPublicAddress({
  manifest: readFileSync('package.json', 'utf8'),
  variable: process.env.ATLAS_URL,
})

export default defineConfig({
  base: './',
  css: { postcss: {} }, // as in vite.config.ts
  publicDir: false,
  plugins: [
    react(),
    scriptsInside({
      'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url': 'blob',
      'equal-earth.mjs?url&no-inline': 'data',
    }),
    oneFile({
      fileName: OFFLINE_FILE,
      render: (code) => {
        // What the site leaves to the next visit, since it would come late, is here already.
        const styles = code.styles.replaceAll(/font-display:\s*optional/g, 'font-display:block')
        const files = FILES.filter((name) => existsSync(join(DATA, name)))
        const parts = [
          ...files.map((name) => ({ name, content: readFileSync(join(DATA, name), 'utf8') })),
          { name: ATLAS_SCRIPT, content: code.script },
        ]
        return renderOffline({
          dataset: readPublished(DATA),
          shapes: readPublishedShapes(DATA),
          site,
          policy: offlinePolicy({ scripts: [PAGE_SCRIPT, OFFLINE_START, code.script], styles: [styles] }),
          styles,
          icon: `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`,
          parts: parts.map(({ name, content }) => ({ name, packed: packPart(content) })),
        })
      },
    }),
  ],
  build: { target: BUILD_TARGET, emptyOutDir: false, rolldownOptions: { input: 'src/main.tsx' } },
})
