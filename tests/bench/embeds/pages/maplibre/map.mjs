// The map with MapLibre: one style, no tiles, no glyphs; fills by feature-state, circles and names from one small source.

import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import {
  countMentions,
  fillOf,
  isFarEast,
  loadWorld,
  NAMED_FROM,
  onFilter,
  radiusOf,
} from '../mentions-by-country.mjs'

setWorkerUrl(new URL(workerUrl, document.baseURI).href)

const { shapes, mentions } = await loadWorld()
const firstCounts = countMentions(mentions)
const countries = shapes.map(({ geometry, properties }, id) => {
  const fill = fillOf(properties.iso, firstCounts.get(properties.iso))
  return { type: 'Feature', id, geometry, properties: { ...properties, fill } }
})

const map = new MapLibreMap({
  container: 'map',
  bounds: [-170, -50, 180, 72],
  attributionControl: false,
  renderWorldCopies: false,
  fadeDuration: 0,
  validateStyle: false,
  cooperativeGestures: true,
  style: styleOf(),
})
onFilter(() => {
  repaintFills()
  map.getSource('mentions').setData(mentionedPlaces())
})

function styleOf() {
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: { type: 'FeatureCollection', features: countries } },
      mentions: { type: 'geojson', data: mentionedPlaces() },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#fff' } },
      {
        id: 'fills',
        type: 'fill',
        source: 'countries',
        paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], ['get', 'fill']] },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'countries',
        paint: { 'line-color': '#fff', 'line-width': 0.5 },
      },
      {
        id: 'circles',
        type: 'circle',
        source: 'mentions',
        layout: { 'circle-sort-key': ['get', 'count'] },
        paint: {
          'circle-color': '#0072b2',
          'circle-radius': ['get', 'radius'],
          'circle-stroke-color': '#fff',
          'circle-stroke-width': 1,
        },
      },
      {
        id: 'counts',
        type: 'symbol',
        source: 'mentions',
        layout: {
          'text-field': ['to-string', ['get', 'count']],
          'text-size': 10,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': '#fff' },
      },
      {
        id: 'names',
        type: 'symbol',
        source: 'mentions',
        filter: ['>=', ['get', 'count'], NAMED_FROM],
        layout: {
          'text-field': ['get', 'name'],
          'text-size': 10,
          'text-anchor': ['get', 'anchor'],
          'text-offset': [
            'case',
            ['==', ['get', 'anchor'], 'left'],
            ['literal', [1, 0]],
            ['literal', [0, 0.8]],
          ],
          'symbol-sort-key': ['-', ['get', 'count']],
        },
        paint: { 'text-halo-color': '#fff', 'text-halo-width': 1 },
      },
    ],
  }
}

function repaintFills() {
  const counts = countMentions(mentions)
  for (const { id, properties } of countries)
    map.setFeatureState(
      { source: 'countries', id },
      { fill: fillOf(properties.iso, counts.get(properties.iso)) },
    )
}

function mentionedPlaces() {
  const counts = countMentions(mentions)
  const features = countries
    .filter(({ properties: { iso } }) => counts.has(iso))
    .map(({ properties: { iso, name, label } }) => {
      const count = counts.get(iso)
      const anchor = isFarEast(label) ? 'top' : 'left'
      const geometry = { type: 'Point', coordinates: label }
      return { type: 'Feature', geometry, properties: { name, count, anchor, radius: radiusOf(count) } }
    })
  return { type: 'FeatureCollection', features }
}
