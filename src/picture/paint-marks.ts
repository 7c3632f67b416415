/** Marks, rings, hairlines and names as SVG. The live map lays the same nodes over its canvas. */
import type { AnyPicture, Label, Mark, Pack } from './map-picture.ts'
import { markPath } from './mark-shapes.ts'
import type { Palette } from './palette.ts'
import { CHINA_SPACING } from './place-labels.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

/** In pixels, of the lines of a page's map. */
const RIM = 1.6
const HOLLOW_LINE = 1.8

export function paintMarks(picture: AnyPicture, palette: Palette): SvgNode {
  const labels = picture.labels.map((label) => paintLabel(label, palette, picture.lines))
  const hairlines = picture.packs
    .filter((pack) => pack.moved)
    .flatMap((pack) => paintHairline(pack, palette, picture.lines))
  const packs = picture.packs.map((pack) => paintPack(pack, picture, palette))
  return svgNode('g', {}, [
    svgNode('g', { class: 'hairlines' }, hairlines),
    svgNode('g', { class: 'labels' }, labels),
    svgNode('g', { class: 'packs' }, packs),
  ])
}

/** @param lines widths of rim and line against those on a page. */
export function paintMark(
  mark: Pick<Mark, 'activity' | 'certain'>,
  size: number,
  palette: Palette,
  attributes: SvgNode['attributes'] = {},
  lines = 1,
): SvgNode {
  const rim = round(RIM * lines)
  const line = round(HOLLOW_LINE * lines)
  const colour = palette.marks[mark.activity]
  const common = { ...attributes, 'data-activity': mark.activity, 'data-certain': String(mark.certain) }
  if (mark.certain) {
    const path = { d: markPath(mark.activity, size), fill: colour, stroke: palette.rim, 'stroke-width': rim }
    return svgNode('g', common, [
      svgNode('path', { ...path, 'paint-order': 'stroke', 'stroke-linejoin': 'round' }),
    ])
  }
  return svgNode('g', common, [
    svgNode('path', {
      d: markPath(mark.activity, size),
      fill: palette.rim,
      stroke: palette.rim,
      'stroke-width': rim,
      'stroke-linejoin': 'round',
    }),
    svgNode('path', {
      d: markPath(mark.activity, size - line),
      fill: palette.rim,
      stroke: colour,
      'stroke-width': line,
      'stroke-linejoin': 'round',
    }),
  ])
}

function paintPack(pack: Pack, picture: AnyPicture, palette: Palette): SvgNode {
  const { markSize, lines } = picture
  const attributes = {
    class: 'pack',
    'data-country': pack.country,
    transform: `translate(${at(pack.x)},${at(pack.y)})`,
  }
  if (pack.ring) return svgNode('g', attributes, paintRing(pack.ring, pack.radius, picture, palette))
  const marks = pack.marks.map((mark) =>
    paintMark(
      mark,
      markSize,
      palette,
      {
        class: 'mark',
        'data-mention': mark.mention,
        transform: `translate(${at(mark.dx)},${at(mark.dy)})`,
      },
      lines,
    ),
  )
  return svgNode('g', attributes, marks)
}

const RING_WIDTH = 3.5
/** What a hollow part leaves open between its two lines. */
const RING_GAP = 1.5

/** A ring in slices by activity, clockwise from the top, hollow where dates are not certain, with the number inside. */
function paintRing(
  ring: NonNullable<Pack['ring']>,
  radius: number,
  { numberSize, lines }: AnyPicture,
  palette: Palette,
): SvgNode[] {
  const width = round(RING_WIDTH * lines)
  const middle = radius - width / 2 - 0.5 * lines
  const length = 2 * Math.PI * middle
  const arc = (start: number, share: number, attributes: SvgNode['attributes']) =>
    svgNode('circle', {
      r: at(middle),
      fill: 'none',
      'stroke-dasharray': `${at(share * length)} ${at(length - share * length)}`,
      'stroke-dashoffset': at(-start * length),
      transform: 'rotate(-90)',
      ...attributes,
    })
  let before = 0
  const slices = ring.slices.flatMap(({ activity, count, uncertain }) => {
    const start = before / ring.total
    before += count
    const hollow = { stroke: palette.rim, 'stroke-width': round(RING_GAP * lines), class: 'hollow' }
    return [
      arc(start, count / ring.total, {
        stroke: palette.marks[activity],
        'stroke-width': width,
        'data-activity': activity,
        'data-count': count,
        'data-uncertain': uncertain,
      }),
      ...(uncertain > 0 ? [arc((before - uncertain) / ring.total, uncertain / ring.total, hollow)] : []),
    ]
  })
  const number = svgNode(
    'text',
    {
      class: 'ring-number',
      'text-anchor': 'middle',
      y: at(numberSize * 0.345),
      'font-size': round(numberSize),
      'font-weight': 600,
      fill: palette.text,
    },
    [String(ring.total)],
  )
  return [svgNode('circle', { r: at(radius), fill: palette.rim }), ...slices, number]
}

/** From the country to the edge of its pack, with a dot where it belongs. */
function paintHairline(pack: Pack, palette: Palette, lines: number): SvgNode[] {
  const away = Math.hypot(pack.x - pack.anchorX, pack.y - pack.anchorY)
  const share = Math.max(0, away - pack.radius) / away
  return [
    svgNode('line', {
      x1: at(pack.anchorX),
      y1: at(pack.anchorY),
      x2: at(pack.anchorX + (pack.x - pack.anchorX) * share),
      y2: at(pack.anchorY + (pack.y - pack.anchorY) * share),
      stroke: palette.hairline,
      'stroke-width': round(0.8 * lines),
      'data-country': pack.country,
    }),
    svgNode('circle', {
      cx: at(pack.anchorX),
      cy: at(pack.anchorY),
      r: round(1.4 * lines),
      fill: palette.hairline,
    }),
  ]
}

function paintLabel(label: Label, palette: Palette, lines: number): SvgNode {
  const china = label.tone === 'china'
  return svgNode(
    'text',
    {
      x: at(label.x),
      y: at(label.y + label.size * 0.34),
      'text-anchor': 'middle',
      'font-size': round(label.size),
      'font-weight': 500,
      fill: china ? palette.rim : palette.text,
      'data-country': label.country,
      ...(china
        ? { 'letter-spacing': CHINA_SPACING }
        : {
            stroke: palette.rim,
            'stroke-width': round(2.4 * lines),
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }),
    },
    [label.text],
  )
}

function at(value: number): number {
  return Math.round(value * 10) / 10
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
