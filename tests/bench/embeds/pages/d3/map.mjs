// The map with D3: SVG in Equal Earth.

import { geoEqualEarth, geoPath } from 'd3-geo'
import { select } from 'd3-selection'
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

/** Inhabited land in each direction: the ice is left out. */
const FURTHEST = [
  [-168, 66],
  [-70, -55.5],
  [16, 79],
  [180, -17],
  [180, 68],
]

const { shapes, mentions } = await loadWorld()
const box = document.querySelector('#map')
const { clientWidth: width, clientHeight: height } = box

const projection = geoEqualEarth().fitExtent(
  [
    [4, 4],
    [width - 4, height - 4],
  ],
  { type: 'MultiPoint', coordinates: FURTHEST },
)
const svg = select(box)
  .append('svg')
  .attr('viewBox', [0, 0, width, height])
  .attr('role', 'img')
  .attr('aria-label', 'World map of mentions by country')

const countries = svg.append('g').selectAll('path').data(shapes).join('path').attr('d', geoPath(projection))
countries.append('title').text(({ properties }) => properties.name)
const circles = svg.append('g')
const names = svg.append('g')

const places = shapes
  .filter(({ properties }) => properties.label)
  .map(({ properties }) => ({ ...properties, at: projection(properties.label) }))

repaint()
onFilter(repaint)

function repaint() {
  const counts = countMentions(mentions)
  const mentioned = places
    .filter(({ iso }) => counts.has(iso))
    .map((place) => ({ ...place, count: counts.get(place.iso) }))
    .sort((a, b) => b.count - a.count)

  countries.attr('fill', ({ properties: { iso } }) => fillOf(iso, counts.get(iso)))
  circles
    .selectAll('g')
    .data(mentioned, ({ iso }) => iso)
    .join((enter) => {
      const circle = enter.append('g').attr('transform', ({ at }) => `translate(${at})`)
      circle.append('circle')
      circle.append('text').attr('class', 'count').attr('dy', '0.35em')
      return circle
    })
    .each(function ({ count }) {
      select(this).select('circle').attr('r', radiusOf(count))
      select(this).select('text').text(count)
    })
  names
    .selectAll('text')
    .data(
      mentioned.filter(({ count }) => count >= NAMED_FROM),
      ({ iso }) => iso,
    )
    .join('text')
    .attr('class', 'name')
    .attr('text-anchor', ({ label }) => (isFarEast(label) ? 'middle' : 'start'))
    .attr('x', ({ at, count, label }) => at[0] + (isFarEast(label) ? 0 : radiusOf(count) + 2))
    .attr('y', ({ at, count, label }) => at[1] + (isFarEast(label) ? radiusOf(count) + 6 : 0))
    .attr('dy', '0.35em')
    .text(({ name }) => name)
}
