/** The `test` of the embed in an article: two sites of their own for each worker, and every frame watched from its start. */
import { test as base } from './atlas-test.ts'
import { type Article, serveArticles } from './serve-article.ts'
import { serveFolder } from './serve-folder.ts'
import { watchFrames } from './watch-frames.ts'

interface Hosts {
  /** The built folder on a host that sends no header of its own, and on one that lets other sites read it. */
  readonly plain: string
  readonly open: string
  /** Of the article. */
  readonly origin: string
  readonly publish: (article: Article) => string
}

const FOLDER = '/some/folder/'

export const test = base.extend<{ readonly watched: undefined }, { readonly hosts: Hosts }>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const plain = await serveFolder('dist', FOLDER, { headers: false })
      const open = await serveFolder('dist', FOLDER)
      const articles = await serveArticles()
      await use({
        plain: plain.address,
        open: open.address,
        origin: articles.origin,
        publish: articles.publish,
      })
      await Promise.all([plain.close(), open.close(), articles.close()])
    },
    { scope: 'worker' },
  ],
  watched: [
    async ({ page }, use) => {
      await watchFrames(page)
      await use(undefined)
    },
    { auto: true },
  ],
})
