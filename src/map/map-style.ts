/** The style of the live map: country fills from feature-state, so that a filter changes states and nothing else. */

import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import { CHINA } from '../domain/countries.ts'
import type { Palette } from '../picture/palette.ts'

export const COUNTRIES = 'countries'
/** The open countries alone: their outlines are drawn for them instead of hidden on all the others. */
export const OPEN_COUNTRIES = 'open-countries'
/** The layer of all countries. */
export const FILLS = 'fills'
export const CHINA_HATCH = 'hatch-china'
export const UNCERTAIN_HATCH = 'hatch-uncertain'

/** What the live map knows of a country, as feature-state. */
export interface CountryState {
  /** Colour of the fill. */
  readonly fill: string
  /** 1 shows the stripes of uncertain dates. */
  readonly uncertain: 0 | 1
  /** Mentions of the selection, certain and uncertain. */
  readonly certainMentions: number
  readonly uncertainMentions: number
}

/** Fills are not smoothed: the borders lie over their edges, and smoothing doubles what a browser without a GPU has to draw. */
export function mapStyle(
  projection: string,
  countries: FeatureCollection,
  palette: Palette,
): StyleSpecification {
  const source: GeoJSONSourceSpecification = { type: 'geojson', data: countries, tolerance: 0, maxzoom: 8 }
  const isChina: ExpressionSpecification = ['in', ['get', 'iso'], ['literal', [...CHINA]]]
  return {
    version: 8,
    projection: { type: projection },
    sources: {
      [COUNTRIES]: source,
      [OPEN_COUNTRIES]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, maxzoom: 8 },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      {
        id: FILLS,
        type: 'fill',
        source: COUNTRIES,
        paint: {
          'fill-antialias': false,
          'fill-color': ['to-color', ['feature-state', 'fill'], palette.silent],
        },
      },
      {
        id: 'uncertain',
        type: 'fill',
        source: COUNTRIES,
        paint: {
          'fill-antialias': false,
          'fill-pattern': UNCERTAIN_HATCH,
          'fill-opacity': ['number', ['feature-state', 'uncertain'], 0],
        },
      },
      {
        id: 'china',
        type: 'fill',
        source: COUNTRIES,
        filter: isChina,
        paint: { 'fill-antialias': false, 'fill-pattern': CHINA_HATCH },
      },
      {
        id: 'borders',
        type: 'line',
        source: COUNTRIES,
        paint: { 'line-color': palette.border, 'line-width': 0.7 },
      },
      {
        id: 'selected',
        type: 'line',
        source: OPEN_COUNTRIES,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.selected, 'line-width': 1.6 },
      },
    ],
  }
}
