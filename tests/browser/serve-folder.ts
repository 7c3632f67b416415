/**
 * A host as plain as any: files below an address of its own, as a newsroom puts the built folder beside its other pages, with the headers
 * that the folder's `_headers` asks for.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { readHeadersFile } from '../../scripts/lib/read-headers-file.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface FolderServer {
  /** With a slash at the end. */
  readonly address: string
  /** Files that were asked for so far, by their name from the folder. */
  readonly asked: () => string[]
  readonly close: () => Promise<void>
}

export interface FolderOptions {
  /** In the place of the folder's own `_headers`, and as there with the folder as `/`; false for a host that knows nothing of them. @param address of the folder. */
  readonly headers?: false | ((address: string) => string)
  /** For a slow line: gives pages in pieces, and waits for this before each but the first, which holds the head too. */
  readonly beforePiece?: () => Promise<void>
}

/** Of a body: enough that some end in the midst of each of its parts. */
const PIECES = 24

/** @param path where the folder stands on the host: "/desk/atlas/". */
export async function serveFolder(
  folder: string,
  path: string,
  { headers, beforePiece }: FolderOptions = {},
): Promise<FolderServer> {
  let headersOf = readHeadersFile('')
  const asked = new Set<string>()
  const server = createServer(async (request, response) => {
    const where = (request.url ?? '').replace(/[?#].*$/, '')
    const name = where.startsWith(path) ? where.slice(path.length) : undefined
    const file =
      name === undefined ? undefined : name === '' || name.endsWith('/') ? `${name}index.html` : name
    const content = file && !file.includes('..') ? await readFile(join(folder, file)).catch(() => null) : null
    if (file) asked.add(file)
    if (!file || !content) return response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...headersOf(`/${name}`),
    })
    if (beforePiece && file.endsWith('.html')) {
      const body = content.indexOf('<body')
      const size = Math.ceil((content.length - body) / PIECES)
      response.write(content.subarray(0, body + size))
      for (let from = body + size; from < content.length; from += size) {
        await beforePiece()
        response.write(content.subarray(from, from + size))
      }
      response.end()
    } else response.end(content)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const address = `http://127.0.0.1:${port}${path}`
  if (headers !== false)
    headersOf = readHeadersFile(headers?.(address) ?? (await readFile(join(folder, '_headers'), 'utf8')))
  return {
    address,
    asked: () => [...asked].sort(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections() // a browser keeps one open for what it may ask next
      }),
  }
}
