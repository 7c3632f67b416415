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

/** How high the embed is in a frame of a width, both in CSS pixels. */
export interface MeasuredHeight {
  readonly width: number
  readonly height: number
}

interface FrameOrder {
  readonly address: string
  /** What the map shows, for readers who can't see it. */
  readonly title: string
  /** Of at least one width, the narrowest first. */
  readonly heights: readonly MeasuredHeight[]
}

/**
 * A frame whose height follows the width of its column. The measures of the box stand in attributes too, because some systems take styles
 * away, and older browsers don't know the unit: then it is as high as the narrowest column needs.
 */
export function writeFrame({ address, title, heights }: FrameOrder): string {
  const height = Math.max(...heights.map((one) => one.height))
  const frame = element('iframe', {
    src: address,
    title,
    loading: 'lazy',
    width: '100%',
    height,
    style: `border:0;height:${heightByWidth(heights)}`,
  })
  return serialiseHtml(element('div', { style: 'container-type:inline-size;width:100%' }, [frame]))
}

/** Beyond the widest measure: the map grows by half of the width, and the text around it shrinks. */
const GROWTH = 0.3
/** Words break differently between two measures. In CSS pixels. */
const SLACK = 48

/**
 * Text takes the less height the more width it has, but ever less so: between two measures a straight line is never too low, and of all
 * these lines the highest counts.
 *
 * @returns a length of CSS, in shares of the container's width (`cqi`).
 */
function heightByWidth(heights: readonly MeasuredHeight[]): string {
  const lines = heights.map(({ width, height }, index) => {
    const next = heights[index + 1]
    const slope = next ? (next.height - height) / (next.width - width) : GROWTH
    const start = Math.ceil(height + SLACK - slope * width)
    return `${start}px ${slope < 0 ? '-' : '+'} ${Math.abs(slope * 100).toFixed(1)}cqi`
  })
  return `max(${lines.join(',')})`
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
