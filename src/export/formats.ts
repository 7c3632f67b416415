/** The formats in which data can be saved, in the order in which they are offered; each is the ending of its files, too. */
export const EXPORT_FORMATS = ['csv', 'geojson', 'json'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]
