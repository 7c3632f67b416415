/**
 * Starts the embed. A classic script: it runs in a sandbox without an origin too. Where it throws, the page is again as it was published,
 * and says in the end that its script could not run.
 */
import { startEmbed } from '../embed/start-embed.ts'
import { ownQuery } from '../url/own-query.ts'
import { siteRoot } from '../url/site-root.ts'

const root = siteRoot()

const published = document.querySelector('.embed')?.cloneNode(true)

try {
  startEmbed({
    query: ownQuery(),
    root,
    startMap: async (request) => {
      const { startEmbedMap } = await import('./embed-map.ts')
      return startEmbedMap(request, `${root}data/`)
    },
  })
} catch (error) {
  console.error('The embed did not start.', error)
  if (published) document.querySelector('.embed')?.replaceWith(published)
  delete document.documentElement.dataset.ready
  document.documentElement.dataset.failed = '' // as the line in the page does for what throws unseen (src/embed/failure-script.ts)
}
