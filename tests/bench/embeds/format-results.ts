/** The table that the README shows. */
import type { Figures } from './measure-visit.ts'
import { median } from './median.ts'

export interface Result {
  readonly name: string
  /** One for each visit. */
  readonly visits: readonly Figures[]
}

const HEAD = ['', 'readable after', 'kB by then', 'filter repainted after', 'kB by then']

/** @returns a table in Markdown: medians, with the fastest and the slowest visit, and how many times the fastest map's they are. */
export function formatResults(results: readonly Result[]): string {
  const fastest = {
    readable: Math.min(...results.map(({ visits }) => median(visits.map(({ readable }) => readable)))),
    filtered: Math.min(...results.map(({ visits }) => median(visits.map(({ filtered }) => filtered)))),
  }
  const rows = results.map(({ name, visits }) => {
    const column = (key: keyof Figures) => visits.map((figures) => figures[key])
    return [
      name,
      formatTimes(column('readable'), fastest.readable),
      formatKilobytes(median(column('readableBytes'))),
      formatTimes(column('filtered'), fastest.filtered),
      formatKilobytes(median(column('filteredBytes'))),
    ]
  })
  return [HEAD, ['---', '---:', '---:', '---:', '---:'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function formatTimes(seconds: readonly number[], fastest: number): string {
  const middle = median(seconds)
  const [least, most] = [Math.min(...seconds), Math.max(...seconds)].map((one) => one.toFixed(2))
  return `**${middle.toFixed(2)} s** (${least}–${most}), ${(middle / fastest).toFixed(1)} ×`
}

/** Of 1000 bytes. */
function formatKilobytes(bytes: number): string {
  return Math.round(bytes / 1000).toString()
}
