// What the three pages share: the data in one request, the filter, the count of mentions per country, and the colours.

import { feature } from 'topojson-client'
import './page.css'

const CLASSES = [
  { from: 7, fill: '#7d919c' },
  { from: 4, fill: '#9babb4' },
  { from: 2, fill: '#b9c4ca' },
  { from: 1, fill: '#d3d9dc' },
]
const SILENT = '#eceae4'
const CHINA = '#5b5f63'

/** Names stand beside countries with at least this many mentions. */
export const NAMED_FROM = 4

/** Shapes with the properties iso, name and label; mentions as pairs of a country and an activity. */
export async function loadWorld() {
  const { topology, mentions } = await (await fetch('world.json', { credentials: 'same-origin' })).json()
  return { shapes: feature(topology, topology.objects.countries).features, mentions }
}

/** Mentions per country, of the activities that are checked. */
export function countMentions(mentions) {
  const checked = new Set([...document.querySelectorAll('input:checked')].map((input) => input.value))
  const counts = new Map()
  for (const [country, activity] of mentions)
    if (checked.has(activity)) counts.set(country, (counts.get(country) ?? 0) + 1)
  return counts
}

export function onFilter(repaint) {
  document.querySelector('form').addEventListener('change', repaint)
}

export function fillOf(country, count = 0) {
  if (['CHN', 'HKG', 'MAC'].includes(country)) return CHINA
  return CLASSES.find(({ from }) => count >= from)?.fill ?? SILENT
}

/** Of the circle, in pixels: its area grows with the count. */
export function radiusOf(count) {
  return 4.5 + 1.7 * Math.sqrt(count)
}

/** There names stand below their circle, or the edge of the map would cut them. */
export function isFarEast([longitude]) {
  return longitude > 100
}
