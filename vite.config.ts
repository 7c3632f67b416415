// How the site is built and served. Vite's own defaults stand for the rest, such as no source maps.

import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { classicScripts } from './scripts/lib/classic-script.ts'
import { firstViewPlugin } from './scripts/lib/first-view-plugin.ts'
import { headTags } from './scripts/lib/head-tags.ts'
import { headersPlugin } from './scripts/lib/headers-plugin.ts'
import { jsonLdPlugin } from './scripts/lib/json-ld-plugin.ts'
import { keepPublished } from './scripts/lib/keep-published.ts'
import { keepPublishedLessons } from './scripts/lib/keep-published-lessons.ts'
import { pageScriptPlugin } from './scripts/lib/page-script-plugin.ts'
import { BUILD_TARGET } from './scripts/lib/promised-browsers.ts'
import { readPublicAddress } from './scripts/lib/public-address.ts'
import { readDataFiles } from './scripts/lib/read-data-files.ts'
import { readMethodFacts } from './scripts/lib/read-method-facts.ts'
import { readPublishedShapes } from './scripts/lib/read-published-shapes.ts'
import { sitemapPlugin } from './scripts/lib/sitemap-plugin.ts'
import { socialCards } from './scripts/lib/social-cards.ts'
import { staticPages } from './scripts/lib/static-pages.ts'
import { PAGE_SCRIPT } from './src/app/page-script.ts'
import { renderEmbed } from './src/app/render-embed.tsx'
import { renderHome } from './src/app/render-home.tsx'
import { homeTags, siteCards, sitePages } from './src/app/site-pages.ts'
import { START_NOTICE } from './src/app/start-state.ts'

const order = {
  dataset: keepPublished('public/data'),
  facts: () => readMethodFacts('.'),
  files: () => readDataFiles('public/data'),
  lessons: keepPublishedLessons('public/data'),
  site: readPublicAddress({
    manifest: readFileSync('package.json', 'utf8'),
    variable: process.env.ATLAS_URL,
  }),
}

const pages = sitePages(order)

export default defineConfig({
  base: './', // the site works from any folder of any host
  css: { postcss: {} }, // else settings are looked for above the project, where it lies in a larger one
  plugins: [
    react(),
    jsonLdPlugin(),
    firstViewPlugin(() => renderHome(order.dataset(), readPublishedShapes('public/data'))),
    pageScriptPlugin({ notice: START_NOTICE, script: PAGE_SCRIPT }),
    headTags(() => homeTags(order)),
    socialCards(siteCards(order)),
    sitemapPlugin({
      site: order.site,
      folders: ['', ...pages.filter(({ repeats }) => !repeats).map(({ folder }) => folder)],
      date: () => order.dataset().atlas.issued,
    }),
    classicScripts([
      { entry: 'src/app/embed-main.ts' },
      { entry: 'src/app/sheet-main.ts' },
      { entry: 'src/embed-height.ts', fileName: 'embed/height.js', most: 1000 },
    ]),
    headersPlugin(order.site),
    staticPages([
      {
        folder: 'embed/',
        render: () => renderEmbed(order.dataset(), readPublishedShapes('public/data'), order.site),
      },
      ...pages,
    ]),
  ],
  build: { target: BUILD_TARGET },
  worker: { format: 'es' }, // MapLibre's worker is a module
  preview: { host: '127.0.0.1', port: 4173 },
})
