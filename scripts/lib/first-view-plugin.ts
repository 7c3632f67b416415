/** Puts the page's first view into index.html, in the place where the atlas will stand. A Vite plugin. */
import type { Plugin } from 'vite'

const [OPENING, CLOSING] = ['<div id="root">', '</div>']
const PLACE = `${OPENING}${CLOSING}`

/** @param render the content of the place, as HTML. */
export function firstViewPlugin(render: () => string): Plugin {
  return {
    name: 'first-view',
    transformIndexHtml: {
      order: 'post', // its addresses are those of the built site already
      handler: (html, { path }) => {
        if (path !== '/index.html') return html
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} for the first view`)
        return html.replace(PLACE, () => `${OPENING}${render()}${CLOSING}`)
      },
    },
  }
}
