/** A newsroom's own site: pages of text with embeds in them, on another site than the embeds (localhost is not 127.0.0.1). */
import { createServer } from 'node:http'

export interface Article {
  readonly embeds: readonly ArticleEmbed[]
  readonly direction?: 'ltr' | 'rtl'
  /** Of the column of text, in CSS pixels. */
  readonly width?: number
  /** Content security policy of the article. */
  readonly policy?: string
}

export interface ArticleEmbed {
  /** The whole site that it belongs to, ending with a slash. */
  readonly atlas: string
  /** What follows the question mark in its address. */
  readonly query: string
  /** What it may do; without it, what any page may. */
  readonly sandbox?: string
}

export interface ArticleServer {
  readonly origin: string
  /** @returns the address at which the article now stands. */
  readonly publish: (article: Article) => string
  readonly close: () => Promise<void>
}

export async function serveArticles(): Promise<ArticleServer> {
  const articles: Article[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '')
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    if (path === '/favicon.ico') return response.writeHead(204).end()
    if (path === '/stranger') return response.writeHead(200, headers).end(STRANGER)
    const article = articles[Number(path.slice(1)) - 1]
    if (!article) return response.writeHead(404).end()
    response
      .writeHead(200, {
        ...headers,
        ...(article.policy ? { 'content-security-policy': article.policy } : {}),
      })
      .end(writeArticle(article))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const origin = `http://localhost:${port}`
  return {
    origin,
    publish: (article) => `${origin}/${articles.push(article)}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** A page that tells the window around it a height, as an embed does. */
const STRANGER = '<!doctype html><script>parent.postMessage({ atlasHeight: 4321 }, "*")</script>'

function writeArticle({ embeds, direction = 'ltr', width = 680 }: Article): string {
  const language = direction === 'rtl' ? 'ar' : 'en'
  const parts = embeds.map(({ atlas, query, sandbox }, index) => {
    const boxed = sandbox === undefined ? '' : ` sandbox="${sandbox}"`
    return `<h2>Part ${index + 1}</h2>
<p>${PARAGRAPH}</p>
<iframe src="${quote(`${atlas}embed/?${query}`)}" title="Map ${index + 1} of ${embeds.length}" loading="lazy"
  width="100%" height="640" style="border: 0"${boxed}></iframe>
<p>${PARAGRAPH}</p>`
  })
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An article with maps</title>
<style>
  body { margin: 0 auto; max-width: ${width}px; font: 18px/1.5 serif }
  iframe { display: block }
</style>
<script async src="${embeds[0]?.atlas}embed/height.js"></script>
</head>
<body>
<h1>An article with maps</h1>
<p>${PARAGRAPH}</p>
${parts.join('\n')}
</body>
</html>`
}

const PARAGRAPH = `The text of an article stands between its maps. It is long enough that a reader scrolls from one map to
the next, and short enough that two of them can be seen at once in a high window.`

function quote(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
