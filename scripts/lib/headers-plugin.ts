/** Writes `_headers` into the built folder, and sends what it says while the folder is looked at. A Vite plugin. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { policyFacts } from './policy-facts.ts'
import { readHeadersFile } from './read-headers-file.ts'
import { writeHeadersFile } from './write-headers-file.ts'

const FILE = '_headers'

/** @param address where the site will stand on the web; null where nobody knows. */
export function headersPlugin(address: string | null): Plugin {
  return {
    name: 'site-headers',
    generateBundle: {
      order: 'post', // the pages are written by then
      handler(_, bundle) {
        const assets = Object.values(bundle).filter((file) => file.type === 'asset')
        const pages = assets.flatMap(({ fileName, source }) =>
          fileName.endsWith('.html') ? [[fileName, Buffer.from(source)] as const] : [],
        )
        const source = writeHeadersFile('/', policyFacts(new Map(pages), address))
        this.emitFile({ type: 'asset', fileName: FILE, source })
      },
    },
    // The development server sends none: what it puts into a page for itself is an inline script.
    configurePreviewServer({ middlewares, config }) {
      const headersOf = readHeadersFile(readFileSync(join(config.root, config.build.outDir, FILE), 'utf8'))
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '')
        for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value)
        next()
      })
    },
  }
}
