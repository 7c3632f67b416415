/** Where someone means to look who zooms in without pointing at a place. */
import type { Position } from '../domain/mention.ts'
import { createProjection, type PictureCamera, zoomOf } from './camera.ts'
import type { MapPicture, Pack } from './map-picture.ts'

/** In doublings: so near to the first view nobody has chosen yet where to look. */
const UNMOVED = 0.02

/**
 * At what is open, as long as it is in the frame; in the first view, with nothing open, at the country in the middle of all marks, and
 * not at the middle between them, which may be open sea. Whoever has moved the map looks at its middle.
 *
 * @param open where what is open lies, in degrees.
 */
export function aimZoom({ camera, packs }: MapPicture, open: readonly Position[]): Position {
  const opened = open.length > 0 ? middleInFrame(open, camera) : null
  if (opened) return opened
  return (open.length === 0 && zoomOf(camera) < UNMOVED && middlePack(packs)?.coordinates) || camera.center
}

function middleInFrame(places: readonly Position[], camera: PictureCamera): Position | null {
  const project = createProjection(camera)
  const points = places.map(project)
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const [x, y] = [middle(points.map(([left]) => left)), middle(points.map(([, top]) => top))]
  return x >= 0 && y >= 0 && x <= camera.width && y <= camera.height ? project.invert([x, y]) : null
}

/** The one from which the way to all marks together is the shortest. */
function middlePack(packs: readonly Pack[]): Pack | undefined {
  const ways = packs.map((from) =>
    packs.reduce((sum, { anchorX, anchorY, marks, ring }) => {
      const way = Math.hypot(anchorX - from.anchorX, anchorY - from.anchorY)
      return sum + way * (ring?.total ?? marks.length)
    }, 0),
  )
  return packs[ways.indexOf(Math.min(...ways))]
}
