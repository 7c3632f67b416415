/** Starts the embed. A classic script: it runs in a sandbox without an origin too. */
import { startEmbed } from '../embed/start-embed.ts'
import { ownQuery } from '../url/own-query.ts'
import { siteRoot } from '../url/site-root.ts'

const root = siteRoot()

startEmbed({
  query: ownQuery(),
  root,
  startMap: async (request) => {
    const { startEmbedMap } = await import('./embed-map.ts')
    return startEmbedMap(request, `${root}data/`)
  },
})
