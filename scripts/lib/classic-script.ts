/**
 * Scripts of the old kind, each in one file. A browser runs them wherever it finds them: a module needs a CORS header as soon as its
 * page sits in a sandbox or is another site's, and not every host sends one. A Vite plugin.
 *
 * A page names such a script by its entry from the project's root, `<script async vite-ignore src="/src/embed-main.ts"></script>`,
 * and the published address is put in its place. What an entry imports with `import()` stays a module of the site, with its own
 * name, styles and parts, and is fetched when that line runs. Modules that both import are there twice: they share no memory.
 */
import { posix } from 'node:path'
import { build, type InlineConfig, normalizePath, type Plugin, type ResolvedConfig } from 'vite'

export interface ClassicScript {
  /** From the project's root: "src/embed-main.ts". */
  readonly entry: string
  /** Where it lies in the site for ever: "embed/height.js". Without it the name has the content's hash, among the assets. */
  readonly fileName?: string
  /** In bytes; a larger one fails the build. */
  readonly most?: number
}

interface Bundle {
  /** With a sign in the place of each module's address. */
  readonly code: string
  /** Files that it imports when it runs, in the order of their signs. */
  readonly modules: readonly string[]
}

interface Building {
  readonly script: ClassicScript
  readonly bundle: Bundle
  /** To the modules, for asking what their files are called. */
  readonly doors: readonly string[]
}

/** A module that does nothing but import another one: so Vite fetches that one's styles and parts with it. */
const DOOR = '\0classic-script-door:'

const SIGN = 'classic-script-module:'

/** A browser tells a script its own address only while the script starts. */
const OWN_ADDRESS = 'classicScriptAddress'

export function classicScripts(scripts: readonly ClassicScript[]): Plugin {
  let config: ResolvedConfig
  let building: readonly Building[] = []
  const names = new Map<ClassicScript, string>()
  return {
    name: 'classic-scripts',
    configResolved(resolved) {
      config = resolved
      for (const script of scripts) names.set(script, script.fileName ?? unhashedName(script, config))
    },
    async buildStart() {
      if (config.command !== 'build') return
      const openDoor = (file: string) =>
        this.emitFile({
          type: 'chunk',
          id: DOOR + file,
          name: posix.parse(file).name,
          preserveSignature: 'strict', // else nobody in this build seems to need what it exports
        })
      building = await Promise.all(
        scripts.map(async (script) => {
          const bundle = await bundleScript(script, config)
          return { script, bundle, doors: bundle.modules.map(openDoor) }
        }),
      )
    },
    resolveId: (id) => (id.startsWith(DOOR) ? id : null),
    load: (id) =>
      id.startsWith(DOOR)
        ? `export const open = () => import(${JSON.stringify(id.slice(DOOR.length))})`
        : null,
    generateBundle() {
      for (const { script, bundle, doors } of building) {
        const folder = posix.dirname(names.get(script) ?? '')
        const source = openModules(bundle, (index) => {
          const address = posix.relative(folder, this.getFileName(doors[index] ?? ''))
          return `import(${fromOwnAddress(address)}).then(door=>door.open())`
        })
        const size = Buffer.byteLength(source)
        if (script.most !== undefined && size > script.most)
          this.error(`${script.entry} takes ${size} bytes and may take ${script.most}`)
        const { fileName } = script
        const named = fileName === undefined ? { name: `${posix.parse(script.entry).name}.js` } : { fileName }
        names.set(script, this.getFileName(this.emitFile({ type: 'asset', source, ...named })))
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '')
        const script = scripts.find((one) => path === `/${names.get(one)}`)
        if (!script) return next()
        bundleScript(script, config)
          .then((bundle) => {
            const source = openModules(bundle, (index) => {
              const address = posix.relative(normalizePath(config.root), bundle.modules[index] ?? '')
              return `import(${fromOwnAddress(`/${address}`)})`
            })
            response.setHeader('content-type', 'text/javascript; charset=utf-8').end(source)
          })
          .catch(next)
      })
    },
    transformIndexHtml: {
      order: 'post', // the built scripts have their names by then
      handler: (html, { path }) =>
        scripts.reduce((text, script) => {
          const address = posix.relative(posix.dirname(path), `/${names.get(script)}`)
          return text.replaceAll(`src="/${script.entry}"`, `src="${address}"`)
        }, html),
    },
  }
}

/** While developing there is no hash. */
function unhashedName({ entry }: ClassicScript, { build: { assetsDir } }: ResolvedConfig): string {
  return posix.join(assetsDir, `${posix.parse(entry).name}.js`)
}

/** One file, with nothing left to import but what it imports when it runs. */
async function bundleScript({ entry }: ClassicScript, config: ResolvedConfig): Promise<Bundle> {
  const modules: string[] = []
  const keepModules: Plugin = {
    name: 'classic-script-modules',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return null
      const module = await this.resolve(source, importer, { kind: 'import-statement' })
      if (!module) return null
      if (!modules.includes(module.id)) modules.push(module.id)
      return { id: `${SIGN}${modules.indexOf(module.id)}`, external: true }
    },
  }
  const order: InlineConfig = {
    configFile: false,
    root: config.root,
    logLevel: 'warn',
    publicDir: false,
    css: { postcss: {} }, // as in vite.config.ts
    plugins: [keepModules],
    define: { 'process.env.NODE_ENV': '"production"' }, // a library leaves the choice to others
    build: {
      target: config.build.target || 'baseline-widely-available',
      write: false,
      // As a library, a bundle gets nothing that Vite adds for pages.
      lib: {
        entry: posix.join(normalizePath(config.root), entry),
        formats: ['iife'],
        name: 'classicScript',
        fileName: 'classic-script', // else Vite wants a package.json with a name, in the root or anywhere above it
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }
  const [result] = [await build(order)].flat()
  const output = result && 'output' in result ? result.output : []
  const [script, ...more] = output
  if (script?.type !== 'chunk' || more.length > 0)
    throw new Error(`${entry}: a classic script is one file, without styles or pictures of its own`)
  return { code: script.code, modules }
}

/** @param open what stands in the place of an import. */
function openModules({ code, modules }: Bundle, open: (index: number) => string): string {
  if (modules.length === 0) return code
  const importing = new RegExp(`import\\((["'\`])${SIGN}(\\d+)\\1\\)`, 'g')
  const opened = code.trimEnd().replaceAll(importing, (_, __, index) => open(Number(index)))
  return `{const ${OWN_ADDRESS}=document.currentScript.src;${opened}}\n`
}

/** Spelled out: where the page's host sends no CORS header, a script has no address that its imports could be relative to. */
function fromOwnAddress(address: string): string {
  return `new URL(${JSON.stringify(address)},${OWN_ADDRESS}).href`
}
