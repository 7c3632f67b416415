/** A host as plain as any: files below an address of its own, as a newsroom puts the built folder beside its other pages. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

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
  readonly close: () => Promise<void>
}

export interface FolderOptions {
  /** Whether other sites may read what it serves. A host as plain as any lets them only show it. */
  readonly headers?: boolean
}

/** @param path where the folder stands on the host: "/desk/atlas/". */
export async function serveFolder(
  folder: string,
  path: string,
  { headers = false }: FolderOptions = {},
): Promise<FolderServer> {
  const server = createServer(async (request, response) => {
    const asked = (request.url ?? '').replace(/[?#].*$/, '')
    const name = asked.startsWith(path) ? asked.slice(path.length) : undefined
    const file =
      name === undefined ? undefined : name === '' || name.endsWith('/') ? `${name}index.html` : name
    const content = file && !file.includes('..') ? await readFile(join(folder, file)).catch(() => null) : null
    if (!file || !content) return response.writeHead(404).end()
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...(headers ? { 'access-control-allow-origin': '*' } : {}),
      })
      .end(content)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
