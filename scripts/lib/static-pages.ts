/**
 * Pages that are whole when they arrive: each is written as HTML when the site is built, with the styles, fonts and
 * addresses of the rest of the site. The development server makes them anew at every visit. A Vite plugin.
 */
import { join } from 'node:path'
import { type Connect, normalizePath, type Plugin } from 'vite'

export interface StaticPage {
  /** Where it lies in the site, with a slash at the end: "method/". */
  readonly folder: string
  /**
   * The whole document. Files of the project are named from its root ("/src/styles/method.css"), and Vite puts the
   * published address in their place; pages of the site are named from the page's own folder ("../").
   */
  readonly render: () => string
}

export function staticPages(pages: readonly StaticPage[]): Plugin {
  const pageByFile = new Map(pages.map((page) => [`${page.folder}index.html`, page]))
  let root = process.cwd()
  const pageOf = (id: string) => pageByFile.get(normalizePath(id).replace(`${normalizePath(root)}/`, ''))
  return {
    name: 'static-pages',
    config: () => ({ build: { rolldownOptions: { input: { index: 'index.html', ...namedInputs(pages) } } } }),
    configResolved(config) {
      root = config.root
    },
    // The pages are no files: Vite is told that they lie where their addresses are made for.
    resolveId: (id) =>
      pageOf(id) ? normalizePath(join(root, pageOf(id)?.folder ?? '', 'index.html')) : null,
    load: (id) => pageOf(id)?.render() ?? null,
    // Vite asks for styles as for modules, with CORS. In a sandbox without an origin a host that sends no CORS header would lose them.
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        pageByFile.has(path.slice(1))
          ? html.replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
          : html,
    },
    configureServer({ middlewares, transformIndexHtml }) {
      middlewares.use(addSlash(pages))
      middlewares.use((request, response, next) => {
        const address = (request.originalUrl ?? '').replace(/[?#].*$/, '')
        const page = pages.find(({ folder }) => [`/${folder}`, `/${folder}index.html`].includes(address))
        if (!page) return next()
        Promise.resolve()
          .then(() => transformIndexHtml(`/${page.folder}index.html`, page.render()))
          .then((html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
          .catch(next)
      })
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(addSlash(pages))
    },
  }
}

/** Styles of a page are called after it. */
function namedInputs(pages: readonly StaticPage[]): Record<string, string> {
  return Object.fromEntries(
    pages.map(({ folder }) => [folder.replaceAll('/', '-').replace(/-$/, ''), `${folder}index.html`]),
  )
}

/** Every host leads "/method" to "/method/", where the page's relative addresses are right; Vite's servers don't. */
function addSlash(pages: readonly StaticPage[]): Connect.NextHandleFunction {
  const bare = new Set(pages.map(({ folder }) => `/${folder.slice(0, -1)}`))
  return (request, response, next) => {
    const [path = '', query] = (request.url ?? '').split('?')
    if (!bare.has(path)) return next()
    response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end()
  }
}
