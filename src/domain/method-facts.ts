/** What the method page is made from beside the published data: the codebook, the codings, the borders and the changelog. */

/** A value or a field that the codebook explains. Its parts are Markdown. */
export interface CodebookEntry {
  readonly heading: string
  /** 3 for an entry of a chapter, 4 for one below that. */
  readonly level: number
  /** All that stands below the heading. */
  readonly text: string
  /** What stands before the example. */
  readonly definition: string
  readonly example: string
  readonly nearMiss: string
}

export interface CodebookChapter {
  readonly heading: string
  /** What stands before the first entry: Markdown. */
  readonly text: string
  readonly entries: readonly CodebookEntry[]
}

export interface Codebook {
  /** What stands before the first chapter: Markdown. */
  readonly opening: string
  readonly chapters: readonly CodebookChapter[]
}

export interface Agreement {
  readonly units: number
  /** Share of units with the same value, 0 to 1. */
  readonly percentage: number
  /** 1 is perfect, 0 what chance gives; null where both codings use one single value throughout. */
  readonly alpha: number | null
}

/** How far two codings of the same units agree on each of the two questions. */
export interface CodedTwice {
  readonly activity: Agreement
  readonly status: Agreement
}

/** A unit that was coded differently, and what was decided. */
export interface SettledDifference {
  readonly document: string
  readonly line: number
  readonly country: string
  readonly first: { readonly activity: string; readonly status: string }
  readonly second: { readonly activity: string; readonly status: string }
  readonly settled: { readonly activity: string; readonly status: string }
  readonly why: string
}

export interface CodingAgreement {
  readonly documents: readonly (CodedTwice & { readonly document: string })[]
  readonly all: CodedTwice
  /** Without the units to which both codings give no activity. */
  readonly active: CodedTwice
  readonly differences: readonly SettledDifference[]
}

/** Where the map departs from the shapes as delivered. */
export interface BorderChange {
  readonly id: string
  readonly what: string
  readonly reason: string
}

export const CHANGE_SORTS = ['added', 'corrected', 'withdrawn'] as const

export type ChangeSort = (typeof CHANGE_SORTS)[number]

export interface DataVersion {
  readonly version: string
  /** Day of publication, "2026-11-21". */
  readonly issued: string
  readonly changes: readonly {
    /** null where the changelog doesn't say. */
    readonly sort: ChangeSort | null
    /** Markdown. */
    readonly text: string
  }[]
}

export interface DataChangelog {
  /** What a version number means: Markdown. */
  readonly rule: string
  /** The newest first. */
  readonly versions: readonly DataVersion[]
}

export interface MethodFacts {
  readonly codebook: Codebook
  readonly agreement: CodingAgreement
  readonly borders: readonly BorderChange[]
  readonly changelog: DataChangelog
}
