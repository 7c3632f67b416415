/** Which shapes a globe shows in its frame, without projecting any: to draw them takes a hundred times as long. */
import { geoContains } from 'd3-geo'
import type { Position as Vertex } from 'geojson'
import type { CountryShape } from '../domain/dataset.ts'
import { type GlobeCamera, projectOnGlobe, RIM } from './globe.ts'

/** In the order given: those with a corner in the frame, and one that is larger than it. */
export function shapesOnGlobe(camera: GlobeCamera, shapes: readonly CountryShape[]): CountryShape[] {
  const isInFrame = ([longitude = 0, latitude = 0]: Vertex) => {
    const [x, y] = projectOnGlobe(camera, [longitude, latitude], RIM)
    return x >= 0 && x <= camera.width && y >= 0 && y <= camera.height
  }
  const center: [number, number] = [camera.center[0], camera.center[1]]
  return shapes.filter(
    (shape) => ringsOf(shape).some((ring) => ring.some(isInFrame)) || geoContains(shape, center),
  )
}

function ringsOf({ geometry }: CountryShape): Vertex[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}
