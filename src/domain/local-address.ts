/** Whether an address leads to a site only from where it was opened: on the same computer, or in the same house or school. */

/** Names that no public directory holds (RFC 6761, 6762, 8375, and ICANN's `internal`). */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|lan|test|invalid|home\.arpa)$/
const V4 = /^\d+(\.\d+){3}$/
/** Loopback, private and link-local ones (RFC 1122, 1918, 3927, 6598). */
const LOCAL_V4 =
  /^(0|10|127)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./
/** The same (RFC 4193, 4291), as the URL standard writes them. */
const LOCAL_V6 = /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/

/** @param address whole. True also of a file, and of what is no address. */
export function isLocalAddress(address: string): boolean {
  const url = parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return true
  const host = url.hostname.replace(/\.$/, '')
  const isBareName = !/[.:]/.test(host)
  return isBareName || LOCAL_NAME.test(host) || (V4.test(host) ? LOCAL_V4 : LOCAL_V6).test(host)
}

function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
