/**
 * The pictures that services show for a link to a page, drawn when the site is built, under names that stay: whoever shows one
 * keeps its address. The development server draws one when it is asked for. A Vite plugin.
 */
import type { Plugin } from 'vite'
import type { SvgNode } from '../../src/picture/svg-node.ts'
import { rasteriseCard } from './rasterise-card.ts'

export interface SocialCard {
  /** In the site: "country/TZA/card.png". */
  readonly file: string
  readonly draw: () => SvgNode
}

export function socialCards(cards: readonly SocialCard[]): Plugin {
  return {
    name: 'social-cards',
    async generateBundle() {
      const started = performance.now()
      // Together: each is drawn in a thread of its own.
      const pictures = await Promise.all(
        cards.map(async ({ file, draw }) => ({ file, source: await rasteriseCard(draw()) })),
      )
      for (const { file, source } of pictures) this.emitFile({ type: 'asset', fileName: file, source })
      const size = pictures.reduce((sum, { source }) => sum + source.length, 0)
      const seconds = (performance.now() - started) / 1000
      this.info(`${cards.length} cards, ${Math.round(size / 1000)} kB, drawn in ${seconds.toFixed(1)} s`)
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const address = (request.originalUrl ?? '').replace(/[?#].*$/, '')
        const card = cards.find(({ file }) => address === `/${file}`)
        if (!card) return next()
        Promise.resolve()
          .then(() => rasteriseCard(card.draw()))
          .then((png) => response.setHeader('content-type', 'image/png').end(png))
          .catch(next)
      })
    },
  }
}
