/** A file as it stands in the copy in one file: gzipped, in base64, which nothing in HTML can mistake for a tag. */
import { gzipSync } from 'node:zlib'

export function packPart(content: string): string {
  return gzipSync(content, { level: 9 }).toString('base64')
}
