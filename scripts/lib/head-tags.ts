/** Puts tags into the head of the site's first page. A Vite plugin. */
import type { HtmlTagDescriptor, Plugin } from 'vite'

interface HeadTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export function headTags(tags: () => readonly HeadTag[]): Plugin {
  return {
    name: 'head-tags',
    transformIndexHtml: (_, { path }) =>
      path !== '/index.html'
        ? []
        : tags().map(
            ({ name, attributes }): HtmlTagDescriptor => ({
              tag: name,
              attrs: { ...attributes },
              injectTo: 'head',
            }),
          ),
  }
}
