/**
 * The oldest browsers that get the whole atlas: one value for what the build makes of our syntax, for the rule that forbids newer features
 * (find-newer-features.ts) and for what README says. In older ones the page stays as it is published, with a word.
 */
import type { BrowserVersions } from './find-newer-features.ts'

/** The last Chrome and Edge for Windows 7 and 8, the last Firefox for them and for macOS 10.12 to 10.14, the Safari of 2022. */
export const PROMISED_BROWSERS = {
  chrome: 109,
  edge: 109,
  firefox: 115,
  safari: 15.4,
  safari_ios: 15.4,
} as const satisfies BrowserVersions

/** As Vite's `build.target` wants it. */
export const BUILD_TARGET = Object.entries(PROMISED_BROWSERS).map(
  ([name, version]) => `${name === 'safari_ios' ? 'ios' : name}${version}`,
)

/** As README says it. */
export function namePromisedBrowsers(): string {
  const { chrome, edge, firefox, safari } = PROMISED_BROWSERS
  return `Chrome ${chrome}, Edge ${edge}, Firefox ${firefox} and Safari ${safari}`
}
