/** Makes one HTML file of a build's script and styles, in place of these. A Vite plugin. */
import type { Plugin } from 'vite'

export interface BuiltCode {
  readonly script: string
  readonly styles: string
}

interface OneFile {
  readonly fileName: string
  /** The whole document. */
  readonly render: (code: BuiltCode) => string
}

/** What the build needs to come out as one script with everything in it. */
const TOGETHER = {
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  cssCodeSplit: false,
  modulePreload: false,
  rolldownOptions: { output: { codeSplitting: false } },
} as const

export function oneFile({ fileName, render }: OneFile): Plugin {
  return {
    name: 'one-file',
    config: () => ({ build: TOGETHER }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
        const styles = files.flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
        )
        const [script] = scripts
        if (script === undefined || files.length > 1 + styles.length)
          this.error(`One script and styles make one file, not ${Object.keys(bundle).join(', ')}`)
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName, source: render({ script, styles: styles.join('\n') }) })
      },
    },
  }
}
