/** YAML with the line of every value, so that a problem can name the place where it is mended. */
import { type Document, isCollection, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { Problem } from './problem.ts'

export type YamlPath = readonly (string | number)[]

export interface LocatedYaml {
  readonly file: string
  /** undefined where the text is no YAML; then `problems` says why. */
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** The line of the value at `path`, or of the nearest value around it. */
  readonly lineOf: (path: YamlPath) => number
}

/** JSON is YAML too; what a program wrote is read the quick way, and its one problem is the whole file's. */
export function parseLocatedYaml(text: string, file: string): LocatedYaml {
  return file.endsWith('.json') ? parseJson(text, file) : parseYaml(text, file)
}

function parseJson(text: string, file: string): LocatedYaml {
  const lineOf = () => 1
  try {
    return { file, value: JSON.parse(text) as unknown, problems: [], lineOf }
  } catch (error) {
    const message = `not valid JSON: ${error instanceof Error ? error.message : String(error)}`
    return { file, value: undefined, problems: [{ file, line: 1, message }], lineOf }
  }
}

function parseYaml(text: string, file: string): LocatedYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const faults = [...document.errors, ...document.warnings].map(
    (error) => [error.pos[0], error.message] as const,
  )
  const problems = [...faults, ...findUnknownAliases(document)].map(([offset, message]) => ({
    file,
    line: lines.linePos(offset).line,
    message: `not valid YAML: ${message}`,
  }))
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    lineOf: (path) => lineOf(document.contents, path, lines),
  }
}

/** The parser lets an alias without its anchor pass; only taking the value would throw. */
function findUnknownAliases(document: Document.Parsed): (readonly [offset: number, message: string])[] {
  const found: (readonly [number, string])[] = []
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document))
        found.push([alias.range?.[0] ?? 0, `no anchor for the alias *${alias.source}`])
    },
  })
  return found
}

function lineOf(root: unknown, path: YamlPath, lines: LineCounter): number {
  let node = root
  let offset = isNode(root) ? root.range?.[0] : undefined
  for (const step of path) {
    node = isCollection(node) ? node.get(step, true) : undefined
    if (!isNode(node)) break
    offset = node.range?.[0] ?? offset
  }
  return offset === undefined ? 1 : lines.linePos(offset).line
}
