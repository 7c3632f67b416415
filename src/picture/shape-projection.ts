/** The projection of a camera as d3-geo's, which cuts and bends shapes. Places alone need no library (camera.ts). */
import { type GeoProjection, geoEqualEarth, geoMercator, geoOrthographic } from 'd3-geo'
import { type AnyCamera, originOf } from './camera.ts'
import { rawProjection } from './raw-projections.ts'

export function shapeProjection(camera: AnyCamera): GeoProjection {
  if (camera.projection === 'globe') {
    const { center, scale, width, height } = camera
    return geoOrthographic()
      .rotate([-center[0], -center[1]])
      .scale(scale)
      .translate([width / 2, height / 2])
  }
  const projection = camera.projection === 'equal-earth' ? geoEqualEarth() : geoMercator()
  return projection.scale(camera.scale).translate(originOf(camera, rawProjection(camera.projection)))
}
