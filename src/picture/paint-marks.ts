/** Marks, rings, hairlines and names as SVG. The live map lays the same nodes over its canvas. */
import type { Label, MapPicture, Mark, Pack } from './map-picture.ts'
import { markPath } from './mark-shapes.ts'
import type { Palette } from './palette.ts'
import { CHINA_SPACING } from './place-labels.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

/** Share of a mark's size that its rim and its line take. */
const RIM = 1.6
const HOLLOW_LINE = 1.8

export function paintMarks(picture: MapPicture, palette: Palette): SvgNode {
  const labels = picture.labels.map((label) => paintLabel(label, palette))
  const hairlines = picture.packs.filter((pack) => pack.moved).flatMap((pack) => paintHairline(pack, palette))
  const packs = picture.packs.map((pack) => paintPack(pack, picture.markSize, palette))
  return svgNode('g', {}, [
    svgNode('g', { class: 'hairlines' }, hairlines),
    svgNode('g', { class: 'labels' }, labels),
    svgNode('g', { class: 'packs' }, packs),
  ])
}

export function paintMark(
  mark: Pick<Mark, 'activity' | 'certain'>,
  size: number,
  palette: Palette,
  attributes: SvgNode['attributes'] = {},
): SvgNode {
  const colour = palette.marks[mark.activity]
  const common = { ...attributes, 'data-activity': mark.activity, 'data-certain': String(mark.certain) }
  if (mark.certain) {
    const path = { d: markPath(mark.activity, size), fill: colour, stroke: palette.rim, 'stroke-width': RIM }
    return svgNode('g', common, [
      svgNode('path', { ...path, 'paint-order': 'stroke', 'stroke-linejoin': 'round' }),
    ])
  }
  return svgNode('g', common, [
    svgNode('path', {
      d: markPath(mark.activity, size),
      fill: palette.rim,
      stroke: palette.rim,
      'stroke-width': RIM,
      'stroke-linejoin': 'round',
    }),
    svgNode('path', {
      d: markPath(mark.activity, size - HOLLOW_LINE),
      fill: palette.rim,
      stroke: colour,
      'stroke-width': HOLLOW_LINE,
      'stroke-linejoin': 'round',
    }),
  ])
}

function paintPack(pack: Pack, size: number, palette: Palette): SvgNode {
  const attributes = {
    class: 'pack',
    'data-country': pack.country,
    transform: `translate(${at(pack.x)},${at(pack.y)})`,
  }
  if (pack.ring) return svgNode('g', attributes, paintRing(pack.ring, pack.radius, palette))
  const marks = pack.marks.map((mark) =>
    paintMark(mark, size, palette, {
      class: 'mark',
      'data-mention': mark.mention,
      transform: `translate(${at(mark.dx)},${at(mark.dy)})`,
    }),
  )
  return svgNode('g', attributes, marks)
}

const RING_WIDTH = 3.5
/** What a hollow part leaves open between its two lines. */
const RING_GAP = 1.5

/** A ring in slices by activity, clockwise from the top, hollow where dates are not certain, with the number inside. */
function paintRing(ring: NonNullable<Pack['ring']>, radius: number, palette: Palette): SvgNode[] {
  const middle = radius - RING_WIDTH / 2 - 0.5
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
    const hollow = { stroke: palette.rim, 'stroke-width': RING_GAP, class: 'hollow' }
    return [
      arc(start, count / ring.total, {
        stroke: palette.marks[activity],
        'stroke-width': RING_WIDTH,
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
      y: 3.8,
      'font-size': 11,
      'font-weight': 600,
      fill: palette.text,
    },
    [String(ring.total)],
  )
  return [svgNode('circle', { r: at(radius), fill: palette.rim }), ...slices, number]
}

/** From the country to the edge of its pack, with a dot where it belongs. */
function paintHairline(pack: Pack, palette: Palette): SvgNode[] {
  const away = Math.hypot(pack.x - pack.anchorX, pack.y - pack.anchorY)
  const share = Math.max(0, away - pack.radius) / away
  return [
    svgNode('line', {
      x1: at(pack.anchorX),
      y1: at(pack.anchorY),
      x2: at(pack.anchorX + (pack.x - pack.anchorX) * share),
      y2: at(pack.anchorY + (pack.y - pack.anchorY) * share),
      stroke: palette.hairline,
      'stroke-width': 0.8,
      'data-country': pack.country,
    }),
    svgNode('circle', { cx: at(pack.anchorX), cy: at(pack.anchorY), r: 1.4, fill: palette.hairline }),
  ]
}

function paintLabel(label: Label, palette: Palette): SvgNode {
  const china = label.tone === 'china'
  return svgNode(
    'text',
    {
      x: at(label.x),
      y: at(label.y + label.size * 0.34),
      'text-anchor': 'middle',
      'font-size': label.size,
      'font-weight': 500,
      fill: china ? palette.rim : palette.text,
      'data-country': label.country,
      ...(china
        ? { 'letter-spacing': CHINA_SPACING }
        : { stroke: palette.rim, 'stroke-width': 2.4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    [label.text],
  )
}

function at(value: number): number {
  return Math.round(value * 10) / 10
}
