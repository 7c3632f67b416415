/** A document's text, byte for byte: it is hashed, so no byte order mark is dropped and no character mended. */
import { readFileSync } from 'node:fs'

/** @throws where the file is no UTF-8. */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch {
    throw new Error(`${path}: not UTF-8`)
  }
}
