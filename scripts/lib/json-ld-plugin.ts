/** Puts the dataset's description into the built page. The block is data: no browser runs it. */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { writeForScript } from '../../src/export/write-for-script.ts'
import { datasetJsonLd } from './dataset-json-ld.ts'
import { readPublished } from './read-published.ts'

export function jsonLdPlugin(): Plugin {
  let folder = ''
  return {
    name: 'dataset-json-ld',
    configResolved: ({ publicDir }) => {
      folder = join(publicDir, 'data')
    },
    transformIndexHtml: (_, { path }) => {
      if (path !== '/index.html') return []
      const description = datasetJsonLd(readPublished(folder))
      return [
        {
          tag: 'script',
          attrs: { type: 'application/ld+json' },
          children: writeForScript(description),
          injectTo: 'head',
        },
      ]
    },
  }
}
