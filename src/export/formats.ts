/** The formats in which data can be saved, in the order in which they are offered; `reporters` is a CSV of few columns, in words. */
export const EXPORT_FORMATS = ['reporters', 'csv', 'geojson', 'json'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]
