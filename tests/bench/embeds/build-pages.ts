/** Builds the pages that the embed is compared with, as their developers would: bundled, minified, with hashed names. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { installDependencies } from '../../../scripts/lib/install-dependencies.mjs'
import { OUTPUT, PAGES, SITE } from './candidates.ts'
import { prepareWorld } from './prepare-world.ts'

const HERE = import.meta.dirname
const ENTRY = '<!-- entry -->'

export async function buildPages(): Promise<void> {
  if ((await installDependencies(HERE)) !== 0)
    throw new Error('The libraries of the bench could not be installed')
  const world = prepareWorld(join(SITE, 'data'))
  for (const page of PAGES) {
    const folder = join(OUTPUT, page)
    await buildPage(page, folder)
    writeFileSync(join(folder, 'world.json'), world)
  }
}

async function buildPage(page: string, folder: string): Promise<void> {
  const entry = `<script type="module" src="/${page}/map.mjs"></script>`
  await build({
    configFile: false,
    root: join(HERE, 'pages'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    plugins: [
      {
        name: 'entry',
        transformIndexHtml: { order: 'pre', handler: (html) => html.replace(ENTRY, entry) },
      },
    ],
    build: { outDir: join(process.cwd(), folder), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  })
}
