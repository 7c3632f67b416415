/** Reads a `_headers` file as the hosts do that know it: all rules that match a path count, and what two of them say is added up. */

interface Rule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** @returns the headers of a path on the host: "/assets/index.js". */
export function readHeadersFile(text: string): (path: string) => Record<string, string> {
  const rules = readRules(text)
  return (path) => {
    const told: Record<string, string> = {}
    for (const { path: pattern, headers } of rules) {
      if (!(pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)) continue
      for (const [name, value] of headers) told[name] = told[name] ? `${told[name]}, ${value}` : value
    }
    return told
  }
}

function readRules(text: string): Rule[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const starts = lines.flatMap((line, index) => (line.startsWith('/') ? [index] : []))
  if (lines.length > 0 && starts[0] !== 0) throw new Error('A header without a path')
  return starts.map((start, index) => ({
    path: lines[start] ?? '',
    headers: lines.slice(start + 1, starts[index + 1]).map((line) => {
      const [, name, value] = /^ {2}([\w-]+): (\S.*)$/.exec(line) ?? []
      if (!name || !value) throw new Error(`No header: ${line}`)
      return [name.toLowerCase(), value] as const
    }),
  }))
}
