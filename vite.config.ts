// How the site is built and served. Vite's own defaults stand for the rest: browsers of the last years as target, no source maps.

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { classicScripts } from './scripts/lib/classic-script.ts'
import { firstViewPlugin } from './scripts/lib/first-view-plugin.ts'
import { jsonLdPlugin } from './scripts/lib/json-ld-plugin.ts'
import { readMethodFacts } from './scripts/lib/read-method-facts.ts'
import { readPublished } from './scripts/lib/read-published.ts'
import { readPublishedShapes } from './scripts/lib/read-published-shapes.ts'
import { staticPages } from './scripts/lib/static-pages.ts'
import { renderFirstView } from './src/app/render-first-view.tsx'
import { renderMethod } from './src/app/render-method.tsx'

export default defineConfig({
  base: './', // the site works from any folder of any host
  plugins: [
    react(),
    jsonLdPlugin(),
    firstViewPlugin(() => renderFirstView(readPublished('public/data'), readPublishedShapes('public/data'))),
    classicScripts([{ entry: 'src/embed-height.ts', fileName: 'embed/height.js', most: 1000 }]),
    staticPages([
      { folder: 'method/', render: () => renderMethod(readPublished('public/data'), readMethodFacts('.')) },
    ]),
  ],
  worker: { format: 'es' }, // MapLibre's worker is a module
  preview: { host: '127.0.0.1', port: 4173 },
})
