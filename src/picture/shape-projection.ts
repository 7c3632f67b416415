/** The projection of a camera as d3-geo's, which cuts and bends shapes. Places alone need no library (camera.ts). */
import { type GeoProjection, geoEqualEarth, geoMercator } from 'd3-geo'
import { originOf, type PictureCamera } from './camera.ts'
import { rawProjection } from './raw-projections.ts'

export function shapeProjection(camera: PictureCamera): GeoProjection {
  const projection = camera.projection === 'equal-earth' ? geoEqualEarth() : geoMercator()
  return projection.scale(camera.scale).translate(originOf(camera, rawProjection(camera.projection)))
}
