/**
 * What the copy in one file may do: run and apply what stands in it, and fetch nothing. Its own text is all that it has: MapLibre starts
 * its worker from a `data:` address where a page has no origin, and that worker imports the projection from another.
 */
import { createHash } from 'node:crypto'

interface OfflineCode {
  /** Those that stand in the page, and those that they put there. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** @returns a Content-Security-Policy for a meta element. */
export function offlinePolicy({ scripts, styles }: OfflineCode): string {
  const rules: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': [...scripts.map(hashOf), 'data:'],
    'worker-src': ['data:', 'blob:'],
    'style-src': styles.map(hashOf),
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'connect-src': ['data:', 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
  return Object.entries(rules)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
