/**
 * Who may import whom (DESIGN 3) and what else a file of ours must not do (DESIGN 6), as a function of the files alone.
 */
import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'

export interface CodeFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

const FACE = ['domain', 'picture', 'export', 'state', 'ui', 'i18n', 'styles']

/** Folder to the folders it may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  scripts: ['domain', 'picture', 'export'],
  domain: [],
  picture: ['domain'],
  // Files as text. They hold words, so this can't be part of the domain; and the page and the build write the same tables.
  export: ['domain', 'i18n'],
  dataset: ['domain'],
  state: ['domain'],
  url: ['domain'],
  i18n: ['domain'],
  ui: [],
  styles: [],
  map: FACE,
  panels: FACE,
  embed: FACE,
  // Runs in other people's articles.
  'embed-height': ['domain'],
  present: FACE,
  share: FACE,
  method: FACE,
  country: FACE,
  handout: FACE,
}

/** These put the others together. */
const COMPOSING = ['app', 'main']

const ONLY_IN_SCRIPTS = /^node:/
const ONLY_IN_MAP = /^maplibre-gl(\/|$)/
const NOT_IN_PICTURE = /^(react|react-dom)(\/|$)/
const NOT_IN_DOMAIN = /^(react|react-dom|zustand|d3-[a-z]+|topojson-[a-z]+)(\/|$)/
const NOT_IN_EXPORT = /^(react|react-dom|zustand)(\/|$)/
const IN_UI = /^react(-dom(\/client)?)?$/

const ADDRESS_GLOBALS = ['history', 'location']
const GLOBAL_OBJECTS = ['window', 'globalThis', 'self', 'document']
const VAGUE_NAMES = /^(utils?|helpers?|common)$/

/** @returns a line for each breach: the file and what it does. */
export function findBreaches(files: readonly CodeFile[]): string[] {
  return files.flatMap((file) => {
    const folder = folderOf(file.path)
    return [
      ...findVagueNames(file.path),
      ...readImports(file).flatMap((imported) => findImportBreach(file.path, folder, imported)),
      ...findExportBreaches(file),
      ...(folder === 'url' || folder === 'scripts' ? [] : findAddressUse(file)),
    ].map((breach) => `${file.path} ${breach}`)
  })
}

/** The folder below src; `scripts`; `main` for the file that starts the page; undefined for anything else. */
function folderOf(path: string): string | undefined {
  const [top, second = ''] = path.split('/')
  if (top === 'scripts') return 'scripts'
  if (top !== 'src') return undefined
  return second.includes('.') ? second.replace(/\..*$/, '') : second
}

function findImportBreach(path: string, folder: string | undefined, imported: string): string[] {
  const name = imported.replace(/\?.*$/, '')
  if (!name.startsWith('.')) return findPackageBreach(folder, name)
  const target = posix.join(posix.dirname(path), name)
  const other = folderOf(target)
  if (folder === undefined || other === undefined) return [`imports ${target}, which is none of our code`]
  if (other === folder || (COMPOSING.includes(folder) && other !== 'scripts')) return []
  return MAY_IMPORT[folder]?.includes(other) ? [] : [`imports ${target}: ${folder} may not import ${other}`]
}

function findPackageBreach(folder: string | undefined, name: string): string[] {
  const breach =
    (folder !== 'scripts' && ONLY_IN_SCRIPTS.test(name)) ||
    (folder !== 'map' && ONLY_IN_MAP.test(name)) ||
    (folder === 'picture' && NOT_IN_PICTURE.test(name)) ||
    (folder === 'export' && NOT_IN_EXPORT.test(name)) ||
    (folder === 'domain' && NOT_IN_DOMAIN.test(name)) ||
    (folder === 'ui' && !IN_UI.test(name))
  return breach ? [`imports ${name}, which ${folder} may not`] : []
}

/** Of every form: static, type-only, re-exported, dynamic, and in the place of a type. */
function readImports({ path, text }: CodeFile): string[] {
  const { program } = parse(path, text)
  const found: string[] = []
  const add = (source: { readonly value: unknown } | null) => {
    if (typeof source?.value === 'string') found.push(source.value)
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source.type === 'Literal' ? node.source : null),
    TSImportType: (node) => add(node.source),
  }).visit(program)
  return found
}

function findExportBreaches({ path, text }: CodeFile): string[] {
  if (path.endsWith('.d.ts')) return []
  const exported = parse(path, text).module.staticExports.flatMap((one) => one.entries)
  return [
    ...exported.filter(isDefault).map(() => 'has a default export'),
    ...exported.filter((one) => one.moduleRequest).map((one) => `hands on ${one.moduleRequest?.value}`),
  ]
}

/** `export { a as default }` is a name to the parser. */
function isDefault({ exportName }: { exportName: { kind: string; name: string | null } }): boolean {
  return exportName.kind === 'Default' || exportName.name === 'default'
}

/** A property or a key of that name is something else, unless it is the property of a global object. */
function findAddressUse({ path, text }: CodeFile): string[] {
  const uses = new Map<number, string>()
  const others = new Set<number>()
  const isOther = (key: { readonly start: number }, computed: boolean) => {
    if (!computed) others.add(key.start)
  }
  new Visitor({
    Identifier: (node) => {
      if (ADDRESS_GLOBALS.includes(node.name)) uses.set(node.start, node.name)
    },
    MemberExpression: (node) => {
      const ofGlobal = node.object.type === 'Identifier' && GLOBAL_OBJECTS.includes(node.object.name)
      if (!ofGlobal) isOther(node.property, node.computed)
    },
    Property: (node) => isOther(node.key, node.computed || node.shorthand),
    TSPropertySignature: (node) => isOther(node.key, node.computed),
  }).visit(parse(path, text).program)
  return [...uses]
    .filter(([start]) => !others.has(start))
    .map(([, name]) => `uses ${name}, which is for src/url`)
}

function findVagueNames(path: string): string[] {
  const vague = path
    .split('/')
    .map((part) => part.replace(/\..*$/, ''))
    .filter((part) => VAGUE_NAMES.test(part))
  return vague.map((name) => `is called ${name}, which says nothing`)
}

function parse(path: string, text: string): ReturnType<typeof parseSync> {
  const parsed = parseSync(path, text)
  const [error] = parsed.errors
  if (error) throw new Error(`${path}: ${error.message}`)
  return parsed
}
