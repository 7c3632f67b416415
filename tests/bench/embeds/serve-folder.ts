/** Serves a folder as a good static host does: gzipped, with hashed names cached for ever. It counts what it sends. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
}
/** What these hold is compressed already. */
const PACKED: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.parquet': 'application/vnd.apache.parquet',
}

/** One answer, as it went to the network. */
export interface Sent {
  readonly url: string
  /** Headers and body, in bytes. */
  readonly bytes: number
}

export interface FolderServer {
  readonly origin: string
  /** What was sent since this was last asked. */
  readonly takeSent: () => Sent[]
  readonly close: () => Promise<void>
}

/** @param port of this machine alone. */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const origin = `http://127.0.0.1:${port}`
  const files = readFolder(folder)
  let sent: Sent[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin)
    const file = files.get(url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname)
    const { socket } = request
    const before = socket.bytesWritten
    response.writeHead(file ? 200 : 404, headersFor(url.pathname, file))
    response.end(file?.body, () => {
      sent.push({ url: url.href, bytes: socket.bytesWritten - before })
    })
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  return {
    origin,
    takeSent: () => {
      const taken = sent
      sent = []
      return taken
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

interface ServedFile {
  readonly body: Buffer
  readonly type: string
  readonly gzipped: boolean
}

/** All at once, so that no visit waits for what the first one is served. */
function readFolder(folder: string): Map<string, ServedFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const body = readFileSync(path)
        const ending = extname(entry.name)
        const packed = PACKED[ending]
        const served: ServedFile = packed
          ? { body, type: packed, gzipped: false }
          : { body: gzipSync(body), type: TYPES[ending] ?? 'application/octet-stream', gzipped: true }
        return [path.slice(folder.length).replaceAll('\\', '/'), served]
      }),
  )
}

function headersFor(path: string, file: ServedFile | undefined): Record<string, string | number> {
  if (!file) return { 'Content-Length': 0 }
  return {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Length': file.body.length,
    'Content-Type': file.type,
    ...(file.gzipped && { 'Content-Encoding': 'gzip' }),
  }
}
