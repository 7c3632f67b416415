/** The media types of published files. TopoJSON has none of its own and is JSON. */
export const MEDIA_TYPES = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  schema: 'application/schema+json',
  text: 'text/plain',
  zip: 'application/zip',
} as const
