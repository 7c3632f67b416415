/** The addresses that a built script names: what it imports before it runs, and what it may fetch when it does. */
import { parseSync } from 'vite'

export interface ScriptAddresses {
  /** Fetched with the script, before it runs. */
  readonly before: readonly string[]
  /** Fetched when a line of it runs: other modules, and files beside them. */
  readonly later: readonly string[]
}

/** How the build names a file beside a script; an address that is put together while running is none of the build's. */
const BESIDE = /new URL\((["'`])([^"'`$]+)\1,/g
const WRITTEN = /^(["'`])([^"'`$]+)\1$/

export function scriptAddresses(code: string): ScriptAddresses {
  const { staticImports, dynamicImports, staticExports } = parseSync('script.mjs', code).module
  const handedOn = staticExports.flatMap(({ entries }) => entries.flatMap((one) => one.moduleRequest ?? []))
  const imported = dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const [, , address] = WRITTEN.exec(code.slice(start, end)) ?? []
    return address ?? []
  })
  return {
    before: [...staticImports.map((one) => one.moduleRequest), ...handedOn].map(({ value }) => value),
    later: [...imported, ...besideIn(code)],
  }
}

/** A file beside the script has a name; "." is the folder that it lies in. */
function besideIn(code: string): string[] {
  return [...code.matchAll(BESIDE)]
    .map(([, , address = '']) => address)
    .filter((address) => /\w/.test(address))
}
