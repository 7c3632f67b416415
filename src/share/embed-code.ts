/** What an editor pastes: the addresses of an embed, and the HTML around them. */
import { type EmbedFlags, writeEmbedFlags } from '../domain/embed-flags.ts'
import { DEFAULT_PICTURE } from '../domain/picture-choice.ts'
import { shareView, type View } from '../domain/view.ts'
import { svgNode as element } from '../picture/svg-node.ts'
import { serialiseHtml } from './html-node.ts'

/** Of the site, below its root. */
const EMBED_FOLDER = 'embed/'
const HEIGHT_SCRIPT = 'embed/height.js'

interface EmbedOrder {
  /** Where the site lies, with a slash at the end. */
  readonly root: string
  readonly view: View
  readonly flags: EmbedFlags
}

/** Everything is spelled out: an old article keeps its meaning when data is added or a default changes. */
export function embedAddress({ root, view, flags }: EmbedOrder): string {
  const shown = { ...view, presentation: null, picture: DEFAULT_PICTURE }
  return `${root}${EMBED_FOLDER}?${shareView(shown)}&${writeEmbedFlags(flags)}`
}

interface FrameOrder {
  readonly address: string
  /** What the map shows, for readers who can't see it. */
  readonly title: string
  /** In pixels, where no script fits it. */
  readonly height: number
}

/** The width is an attribute, because some systems take styles away. */
export function writeFrame({ address, title, height }: FrameOrder): string {
  return serialiseHtml(
    element('iframe', {
      src: address,
      title,
      loading: 'lazy',
      width: '100%',
      height,
      style: 'border:0',
    }),
  )
}

/** Once is enough for all embeds of a page; more do no harm. */
export function writeHeightScript(root: string): string {
  return serialiseHtml(element('script', { async: '', src: `${root}${HEIGHT_SCRIPT}` }))
}

interface PictureOrder {
  /** Name of the saved file: whoever uploads it puts its address there. */
  readonly file: string
  readonly description: string
  readonly width: number
  readonly height: number
  /** Of the view in the atlas. */
  readonly address: string
}

export function writePicture({ file, description, width, height, address }: PictureOrder): string {
  const style = 'max-width:100%;height:auto'
  return serialiseHtml(
    element('a', { href: address }, [
      element('img', { src: file, alt: description, width, height, loading: 'lazy', style }),
    ]),
  )
}

/** Whether an address is one that only this machine knows. */
export function isOnOwnMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'file:' || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

/** In pixels, before a preview has said how high it is: what an embed of the world takes with these parts, at its higher. */
export function roughHeight({ plain, legend, filters }: EmbedFlags): number {
  const parts = [plain ? 0 : 120, legend || filters ? 70 : 0, legend ? 100 : 0, filters ? 35 : 0]
  return parts.reduce((sum, part) => sum + part, 490)
}
