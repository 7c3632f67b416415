/** Puts the lines that watch over the atlas's start into each page that has a notice for them, before all that it shows. A Vite plugin. */
import type { Plugin } from 'vite'

const OPENING = '<body>'

interface PageScript {
  /** Id of the notice. */
  readonly notice: string
  /** The lines, which hold nothing that could end their element. */
  readonly script: string
}

/** It belongs after the plugins that write pages. */
export function pageScriptPlugin({ notice, script }: PageScript): Plugin {
  return {
    name: 'page-script',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!html.includes(` id="${notice}"`)) return html
        if (!html.includes(OPENING)) throw new Error(`a page with ${notice} has no ${OPENING}`)
        return html.replace(OPENING, () => `${OPENING}<script>${script}</script>`)
      },
    },
  }
}
