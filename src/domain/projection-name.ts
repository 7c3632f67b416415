/** The projections that the map can be drawn in. */
export type ProjectionName = 'equal-earth' | 'mercator'
