/**
 * The map in the page's HTML, repainted for another selection or camera: fills and outlines of the land, which is moved as a whole, and
 * the marks of the design that suits the frame.
 */

import type { CountryCode } from '../domain/countries.ts'
import type { PictureCamera, PictureSize } from '../picture/camera.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { fillOf, hatchTransform } from '../picture/paint-countries.ts'
import { paintMarks } from '../picture/paint-marks.ts'
import { landTransform, WORLD_CAMERA } from '../picture/paint-world.ts'
import { PALETTE_OF_VARIABLES } from '../picture/palette-variables.ts'
import { svgElement } from '../ui/svg-element.ts'
import { designFor, EMBED_DESIGNS, type EmbedDesign } from './embed-designs.ts'

export interface EmbedStage {
  readonly frame: HTMLElement
  /** False in a tab or an accordion that is closed: there is no size to draw for until it is opened. */
  readonly isLaidOut: () => boolean
  /** In CSS pixels, while it is laid out and as it last was; at first that of the smallest design. */
  readonly size: () => PictureSize
  /** That of the frame as wide as it is. */
  readonly design: () => EmbedDesign
  /** Of a country's shape in the page, under `WORLD_CAMERA`; null where it has none. */
  readonly pathOf: (country: CountryCode) => string | null
  /** CSS pixels of the frame to one of its design. */
  readonly zoom: () => number
  readonly show: (picture: MapPicture, description: string) => void
  /** The same marks and land under a camera that is being moved. */
  readonly move: (picture: MapPicture) => void
}

export function bindStage(frame: HTMLElement): EmbedStage {
  const svg = find<SVGElement>(frame, 'svg.world')
  const land = find<SVGElement>(svg, '.countries')
  const shapes = [...land.querySelectorAll<SVGPathElement>('path[data-country]')]
  const patterns = land.querySelectorAll('pattern')
  let lastSize: PictureSize = EMBED_DESIGNS[0]
  const isLaidOut = () => frame.clientWidth > 0 && frame.clientHeight > 0
  const size = () => {
    if (isLaidOut()) lastSize = { width: frame.clientWidth, height: frame.clientHeight }
    return lastSize
  }
  const design = () => designFor(size().width)
  const zoom = () => size().width / design().width

  const moveLand = (camera: PictureCamera) => {
    write(land, 'transform', landTransform(camera))
    // Stripes are as wide on the screen as the live map draws them.
    const pixels = (camera.scale / WORLD_CAMERA.scale) * zoom()
    for (const pattern of patterns) write(pattern, 'patternTransform', hatchTransform(1 / pixels))
  }
  const showMarks = (picture: MapPicture) => {
    for (const group of svg.querySelectorAll<SVGElement>('.design')) {
      const shown = group.dataset.design === design().name
      group.replaceChildren(...(shown ? [svgElement(paintMarks(picture, PALETTE_OF_VARIABLES))] : []))
    }
  }
  const showLooks = ({ countries }: MapPicture) => {
    const looks = new Map(countries.map((look) => [look.country, look]))
    for (const shape of shapes) {
      const look = looks.get(shape.dataset.country ?? '')
      write(shape, 'fill', fillOf(look, PALETTE_OF_VARIABLES))
      write(shape, 'data-look', look?.look ?? 'silent')
    }
    for (const outline of land.querySelectorAll('[data-outlined]')) outline.remove()
    land.append(...shapes.filter(({ dataset }) => looks.get(dataset.country ?? '')?.selected).map(outlineOf))
  }
  return {
    frame,
    isLaidOut,
    size,
    design,
    pathOf: (country) => shapes.find(({ dataset }) => dataset.country === country)?.getAttribute('d') ?? null,
    zoom,
    show: (picture, description) => {
      write(svg, 'aria-label', description)
      showLooks(picture)
      moveLand(picture.camera)
      showMarks(picture)
    },
    move: (picture) => {
      moveLand(picture.camera)
      showMarks(picture)
    },
  }
}

/** Only where it is another: a browser lays out and paints the land anew even for the same value. */
function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

function outlineOf(shape: SVGPathElement): SVGElement {
  return svgElement({
    name: 'path',
    attributes: {
      d: shape.getAttribute('d') ?? '',
      'data-outlined': shape.dataset.country ?? '',
      fill: 'none',
      stroke: PALETTE_OF_VARIABLES.selected,
      'stroke-width': 1.6,
      'stroke-linejoin': 'round',
    },
    children: [],
  })
}

/** @throws where page and script are of two builds. */
export function find<T extends Element>(within: ParentNode, selector: string): T {
  const element = within.querySelector<T>(selector)
  if (!element) throw new Error(`the page has no ${selector}`)
  return element
}
