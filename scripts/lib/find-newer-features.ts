/**
 * What scripts use of the language and the browser that came later than given versions, by Mozilla's tables. Syntax is no part of it: the
 * build turns it into older forms, and can't do the same for what is called.
 */
import { createRequire } from 'node:module'
import { parseSync, Visitor } from 'vite'

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari', 'safari_ios'] as const
type Browser = (typeof BROWSERS)[number]

export type BrowserVersions = Readonly<Record<Browser, number>>

export interface NewerFeature {
  /** ".toSorted()" of whatever object, "Object.groupBy", "Intl.Segmenter" or "Temporal". */
  readonly feature: string
  /** Those of the given versions that lack it. */
  readonly missing: readonly Browser[]
  /** Names of the scripts that use it, in order. */
  readonly files: readonly string[]
}

const WINDOW: readonly string[] = ['window', 'self', 'globalThis']

/** Where a pattern has its names. */
const PATTERNS = ['left', 'argument', 'elements', 'properties', 'value', 'parameter']

interface Support {
  readonly version_added: string | boolean | null
  readonly version_removed?: string
  readonly flags?: unknown
  readonly prefix?: string
  readonly alternative_name?: string
}

interface CompatNode {
  readonly __compat?: { readonly support: Readonly<Partial<Record<Browser, Support | readonly Support[]>>> }
  readonly [name: string]: unknown
}

/**
 * A method is known by its name alone, as a script doesn't say what it calls it on: it counts where every object that has one of that name
 * got it later, and where no script makes one of its own.
 *
 * @param scripts code by name; names that end in .ts or .tsx are TypeScript.
 */
export function findNewerFeatures(
  scripts: ReadonlyMap<string, string>,
  versions: BrowserVersions,
): NewerFeature[] {
  const { methods, names } = readNewer(versions)
  const uses = [...scripts].map(([file, code]) => ({ file, ...readUses(file, code) }))
  const own = new Set(uses.flatMap(({ made }) => [...made]))
  const found = new Map<string, NewerFeature>()
  for (const { file, called, named } of uses) {
    const note = (feature: string, missing: readonly Browser[] | undefined) => {
      if (!missing || missing.length === 0) return
      const files = found.get(feature)?.files ?? []
      found.set(feature, { feature, missing, files: [...new Set([...files, file])].sort() })
    }
    for (const name of named) note(name, names.get(name))
    for (const call of called) {
      const method = call.replace(/^.*\./, '')
      if (!own.has(method) && !names.has(call)) note(`.${method}()`, methods.get(method))
    }
  }
  return [...found.values()].sort((one, other) => (one.feature < other.feature ? -1 : 1))
}

interface Uses {
  /** Methods, with what they are called on where that has a name: "Object.groupBy", ".toSorted". */
  readonly called: ReadonlySet<string>
  /** Used by a name that the script didn't give: "Object.groupBy", "Temporal". */
  readonly named: ReadonlySet<string>
  /** Properties that it gives to objects and classes of its own. */
  readonly made: ReadonlySet<string>
}

function readUses(file: string, code: string): Uses {
  const called = new Set<string>()
  const named = new Set<string>()
  const made = new Set<string>()
  const declared = new Set<string>()
  const { program } = parseSync(/\.tsx?$/.test(file) ? file : 'script.mjs', code)
  const make = (node: object) => {
    const name = nameOf(node)
    if (name !== null) made.add(name)
  }
  const declare = (...nodes: readonly unknown[]) => {
    for (const name of nodes.flatMap(boundNames)) declared.add(name)
  }
  const call = (callee: object) => {
    const { type, computed, object, property } = callee as Node
    const name = nameOf(type === 'MemberExpression' && !computed ? property : callee)
    if (name === null) return
    if (type === 'MemberExpression') called.add(`${nameOf(object) ?? ''}.${name}`)
    else named.add(name)
  }
  new Visitor({
    CallExpression: ({ callee }) => call(callee),
    NewExpression: ({ callee }) => call(callee),
    MemberExpression: ({ object, property, computed }) => {
      const [owner, name] = [nameOf(object), computed ? null : nameOf(property)]
      if (owner === null) return
      named.add(owner)
      if (name !== null) named.add(WINDOW.includes(owner) ? name : `${owner}.${name}`)
    },
    Property: ({ key, computed }) => {
      if (!computed) make(key)
    },
    MethodDefinition: ({ key }) => make(key),
    PropertyDefinition: ({ key }) => make(key),
    AssignmentExpression: ({ left }) => make((left as Node).property ?? {}),
    VariableDeclarator: ({ id }) => declare(id),
    FunctionDeclaration: ({ id, params }) => declare(id, params),
    FunctionExpression: ({ id, params }) => declare(id, params),
    ArrowFunctionExpression: ({ params }) => declare(params),
    ClassDeclaration: ({ id }) => declare(id),
    CatchClause: ({ param }) => declare(param),
    ImportSpecifier: ({ local }) => declare(local),
    ImportDefaultSpecifier: ({ local }) => declare(local),
    ImportNamespaceSpecifier: ({ local }) => declare(local),
  }).visit(program)
  const foreign = [...named].filter((name) => !declared.has(name.replace(/\..*$/, '')))
  return { called, named: new Set(foreign), made }
}

/** As much of the parser's nodes as is asked here, whatever their kind. */
interface Node {
  readonly type?: string
  readonly name?: unknown
  readonly value?: unknown
  readonly computed?: boolean
  readonly object?: object
  readonly property?: object
}

function nameOf(node: object | undefined): string | null {
  const { type, name, value } = (node ?? {}) as Node
  if (type === 'Identifier') return String(name)
  return type === 'Literal' && typeof value === 'string' ? value : null
}

/** Of a name, or of a pattern of names. */
function boundNames(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(boundNames)
  if (typeof node !== 'object' || node === null) return []
  const { type, name, ...parts } = node as Readonly<Record<string, unknown>>
  if (type === 'Identifier') return [String(name)]
  return PATTERNS.flatMap((part) => boundNames(parts[part]))
}

/** By name, who of the given versions lacks it: nobody, for what is old. */
interface Newer {
  readonly methods: ReadonlyMap<string, readonly Browser[]>
  readonly names: ReadonlyMap<string, readonly Browser[]>
}

function readNewer(versions: BrowserVersions): Newer {
  const { api, javascript } = readTables()
  const methods = new Map<string, Browser[][]>()
  const names = new Map<string, Browser[][]>()
  const put = (map: Map<string, Browser[][]>, name: string, node: unknown) => {
    const missing = missingIn(node, versions)
    if (missing) map.set(name, [...(map.get(name) ?? []), missing])
  }
  for (const [owner, node] of [...Object.entries(javascript.builtins), ...Object.entries(api)]) {
    put(names, owner, node)
    for (const [key, member] of Object.entries(node)) {
      const name = key.replace(/_static$/, '')
      put(methods, name, member)
      put(names, `${owner}.${name}`, member)
    }
  }
  return { methods: missingEverywhere(methods), names: missingEverywhere(names) }
}

function missingEverywhere(map: ReadonlyMap<string, Browser[][]>): Map<string, Browser[]> {
  return new Map(
    [...map].map(([name, each]) => [
      name,
      each.every((missing) => missing.length > 0) ? BROWSERS.filter((one) => each.flat().includes(one)) : [],
    ]),
  )
}

/** @returns null for what is no feature. */
function missingIn(node: unknown, versions: BrowserVersions): Browser[] | null {
  const compat = (node as CompatNode).__compat
  if (!compat) return null
  return BROWSERS.filter((browser) => {
    const statements = [compat.support[browser] ?? []].flat()
    return !statements.some((one) => isIn(one, versions[browser]))
  })
}

function isIn(support: Support, version: number): boolean {
  const {
    version_added: added,
    version_removed: removed,
    flags,
    prefix,
    alternative_name: alternative,
  } = support
  if (flags || prefix || alternative || removed || !added || added === 'preview') return false
  return added === true || Number.parseFloat(added.replace('≤', '')) <= version
}

interface Tables {
  readonly api: Readonly<Record<string, CompatNode>>
  readonly javascript: { readonly builtins: Readonly<Record<string, CompatNode>> }
}

/** 20 MB: required, not imported, as TypeScript would look through them. */
function readTables(): Tables {
  return createRequire(import.meta.url)('@mdn/browser-compat-data')
}
