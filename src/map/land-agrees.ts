/**
 * Whether the drawn land lies where the picture says that it lies. Workers that lost the projection's formula draw the land in another
 * projection, and workers that never started draw none; neither raises an error, and `map.project()` answers as if nothing had happened.
 * So the map is asked which country it has drawn at places whose country is known.
 */
import type { CountryCode } from '../domain/countries.ts'
import type { CountryShape } from '../domain/dataset.ts'
import type { Position } from '../domain/mention.ts'
import { createProjection, type PictureCamera } from '../picture/camera.ts'

/** A place that lies within a country. */
export interface KnownPlace {
  readonly iso: CountryCode
  readonly label: Position
}

/** A known place, and how far its piece of land reaches. In degrees. */
export interface Landmark extends KnownPlace {
  readonly width: number
  readonly height: number
}

/** `unclear` if too little land is in the frame to tell. */
export type Agreement = 'yes' | 'no' | 'unclear'

/** In pixels. Smaller land may fall between the corners of a tile. */
const SMALLEST = 12
/** In pixels: a place nearer to the edge may be drawn by nobody. */
const EDGE = 4
/** Share of the landmarks. Land in its own projection has all of them; in Mercator's under Equal Earth at most four fifths were seen. */
const ENOUGH = 0.9
/** Around the place where the equator meets longitude 0 all projections nearly agree: a few landmarks there prove nothing. */
const FEW = 4

/** Those of the places that lie in one of the shapes, largest piece first. */
export function findLandmarks(places: readonly KnownPlace[], shapes: readonly CountryShape[]): Landmark[] {
  const boxes = new Map(shapes.map(({ properties: { iso }, geometry }) => [iso, pieceBoxes(geometry)]))
  return places.flatMap(({ iso, label }) => {
    const [longitude, latitude] = label
    const around = (boxes.get(iso) ?? []).filter(
      ({ west, south, east, north }) =>
        longitude > west && longitude < east && latitude > south && latitude < north,
    )
    const [box] = around.sort(
      (a, b) => (b.east - b.west) * (b.north - b.south) - (a.east - a.west) * (a.north - a.south),
    )
    return box ? [{ iso, label, width: box.east - box.west, height: box.north - box.south }] : []
  })
}

/** @param countryAt what is drawn at a point of the frame, in pixels; null is water. */
export function landAgrees(
  landmarks: readonly Landmark[],
  camera: PictureCamera,
  countryAt: (x: number, y: number) => CountryCode | null,
): Agreement {
  const project = createProjection(camera)
  const least = SMALLEST / ((camera.scale * Math.PI) / 180)
  const inFrame = landmarks.flatMap(({ iso, label, width, height }) => {
    const [x, y] = project(label)
    const isInFrame = x > EDGE && y > EDGE && x < camera.width - EDGE && y < camera.height - EDGE
    const isLarge = height > least && width * Math.cos((label[1] * Math.PI) / 180) > least
    return isInFrame && isLarge ? [{ iso, x, y }] : []
  })
  const right = inFrame.filter(({ iso, x, y }) => countryAt(x, y) === iso)
  if (right.length < inFrame.length * ENOUGH) return 'no'
  return inFrame.length < FEW ? 'unclear' : 'yes'
}

interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

function pieceBoxes(geometry: CountryShape['geometry']): Box[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map(([outline = []]) => {
    const box = { west: 180, south: 90, east: -180, north: -90 }
    for (const [longitude = 0, latitude = 0] of outline) {
      box.west = Math.min(box.west, longitude)
      box.east = Math.max(box.east, longitude)
      box.south = Math.min(box.south, latitude)
      box.north = Math.max(box.north, latitude)
    }
    return box
  })
}
