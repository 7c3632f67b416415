/**
 * How much the built site may make a reader wait for, and how much it does. Limits are gzipped, as most hosts send; kB are 1000 bytes.
 * Fonts and data are no part of it: text stands in the system's fonts until they come, and the first view is whole without the data.
 */
import { ARCHIVE_FILE, ARCHIVE_LIMIT, DATA_FOLDER } from '../../src/domain/data-folder.ts'
import { OFFLINE_FILE, OFFLINE_LIMIT } from '../../src/domain/offline-file.ts'
import type { BuiltSite } from './built-site.ts'
import { followMapLibre } from './follow-maplibre.ts'
import { followPage } from './follow-page.ts'
import { measureFiles, type Weight } from './measure-files.ts'

interface BudgetRule {
  readonly what: string
  readonly files: (site: BuiltSite) => readonly string[]
  /** In bytes. */
  readonly limit: number
  readonly counted: 'gzip' | 'bytes'
}

export const EMBED_PAGE = 'embed/index.html'
export const HEIGHT_SCRIPT = 'embed/height.js'

export const BUDGET: readonly BudgetRule[] = [
  {
    what: 'embed, readable: page, styles, script',
    files: (site) => {
      const { page, styles, scripts } = followPage(site, EMBED_PAGE)
      return [page, ...styles, ...scripts]
    },
    limit: 60_000,
    counted: 'gzip',
  },
  {
    what: 'map, first view: page, styles',
    files: (site) => {
      const { page, styles } = followPage(site, 'index.html')
      return [page, ...styles]
    },
    limit: 60_000,
    counted: 'gzip',
  },
  {
    what: 'map, first scripts',
    files: (site) => followPage(site, 'index.html').scripts,
    limit: 150_000,
    counted: 'gzip',
  },
  {
    what: 'map, scripts with MapLibre',
    files: (site) => [
      ...new Set([...followPage(site, 'index.html').scripts, ...followMapLibre(site).scripts]),
    ],
    limit: 600_000,
    counted: 'gzip',
  },
  {
    what: 'script that keeps an embed’s height',
    files: () => [HEIGHT_SCRIPT],
    limit: 1000,
    counted: 'bytes', // it is so small that packing it gains nothing
  },
  {
    what: 'all the data in one file',
    files: () => [DATA_FOLDER + ARCHIVE_FILE],
    limit: ARCHIVE_LIMIT,
    counted: 'bytes', // it is packed
  },
  {
    what: 'the whole atlas in one file',
    files: () => [OFFLINE_FILE],
    limit: OFFLINE_LIMIT,
    counted: 'bytes', // as it lies on a stick
  },
]

export interface BudgetLine {
  readonly what: string
  readonly weight: Weight
  readonly limit: number
  readonly counted: 'gzip' | 'bytes'
  /** The heaviest first. */
  readonly files: readonly { readonly name: string; readonly weight: Weight }[]
}

/** @throws Error where a file that the budget is about is not in the folder. */
export function measureBudget(site: BuiltSite, rules: readonly BudgetRule[] = BUDGET): BudgetLine[] {
  return rules.map(({ what, files, limit, counted }) => {
    const names = files(site)
    const each = names.map((name) => ({ name, weight: measureFiles(site, [name]) }))
    return {
      what,
      weight: measureFiles(site, names),
      limit,
      counted,
      files: each.sort((one, other) => other.weight[counted] - one.weight[counted]),
    }
  })
}

/** @returns a paragraph for each broken limit: by how much, and what each file takes. */
export function findExcess(lines: readonly BudgetLine[]): string[] {
  return lines
    .filter(({ weight, limit, counted }) => weight[counted] > limit)
    .map(({ what, weight, limit, counted, files }) =>
      [
        `Over the budget: ${what}: ${weight[counted]} bytes, ${weight[counted] - limit} more than the ${limit} allowed.`,
        ...files.map((file) => `  ${String(file.weight[counted]).padStart(8)}  ${file.name}`),
      ].join('\n'),
    )
}
