// The map with Leaflet: shapes on a canvas, no tiles; circles and names as elements.

import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import {
  countMentions,
  fillOf,
  isFarEast,
  loadWorld,
  NAMED_FROM,
  onFilter,
  radiusOf,
} from '../mentions-by-country.mjs'
import './map.css'

const map = L.map('map', {
  preferCanvas: true,
  zoomSnap: 0,
  maxZoom: 6,
  scrollWheelZoom: false,
  attributionControl: false,
  fadeAnimation: false,
}).fitBounds(
  [
    [-50, -170],
    [72, 180],
  ],
  { animate: false },
)

const { shapes, mentions } = await loadWorld()
const countries = L.geoJSON(shapes, { style: { color: '#fff', weight: 0.5, fillOpacity: 1 } }).addTo(map)
let markers = L.layerGroup().addTo(map)

repaint()
onFilter(repaint)

function repaint() {
  const counts = countMentions(mentions)
  countries.setStyle(({ properties: { iso } }) => ({ fillColor: fillOf(iso, counts.get(iso)) }))
  markers.remove()
  markers = L.layerGroup(
    shapes
      .filter(({ properties: { iso } }) => counts.has(iso))
      .map(({ properties: { iso, name, label } }) => markerOf(counts.get(iso), name, label)),
  ).addTo(map)
}

function markerOf(count, name, label) {
  const [longitude, latitude] = label
  const size = 2 * radiusOf(count)
  const icon = L.divIcon({ className: 'count', html: String(count), iconSize: [size, size] })
  const marker = L.marker([latitude, longitude], { icon, title: name, zIndexOffset: count })
  if (count < NAMED_FROM) return marker
  const direction = isFarEast(label) ? 'bottom' : 'right'
  return marker.bindTooltip(name, { permanent: true, direction, className: 'name', opacity: 1 })
}
