/** Puts the page as it is published into index.html, in the place of the atlas's empty element. A Vite plugin. */
import type { Plugin } from 'vite'

const PLACE = '<div id="root"></div>'

/** @param render that element with its content, and what stands around it, as HTML. */
export function firstViewPlugin(render: () => string): Plugin {
  return {
    name: 'first-view',
    transformIndexHtml: {
      order: 'post', // its addresses are those of the built site already
      handler: (html, { path }) => {
        if (path !== '/index.html') return html
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} for the page`)
        return html.replace(PLACE, render)
      },
    },
  }
}
