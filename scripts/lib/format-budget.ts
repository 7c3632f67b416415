/** The budget as a table, for a terminal and for the README. */
import type { BudgetLine } from './budget.ts'

const HEAD = ['in kB', 'plain', 'gzip', 'brotli', 'limit', 'used']

/** @param withFiles each line followed by the files that it adds up. */
export function formatBudget(lines: readonly BudgetLine[], withFiles: boolean): string {
  const rows = lines.flatMap((line) => [
    cellsOf(line),
    ...(withFiles
      ? line.files.map(({ name, weight: own }) => [
          `  ${name}`,
          kB(own.bytes),
          kB(own.gzip),
          kB(own.brotli),
          '',
          '',
        ])
      : []),
  ])
  const table = [HEAD, ...rows]
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function markdownBudget(lines: readonly BudgetLine[]): string {
  const rule = HEAD.map((_, column) => (column === 0 ? '---' : '--:'))
  return [HEAD, rule, ...lines.map(cellsOf)].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function cellsOf({ what, weight, limit, counted }: BudgetLine): string[] {
  const { bytes, gzip, brotli } = weight
  return [what, kB(bytes), kB(gzip), kB(brotli), kB(limit), percent(weight[counted], limit)]
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

/** Rounded up: 100 % is still within, 101 % is not. */
function percent(bytes: number, limit: number): string {
  return `${Math.ceil((100 * bytes) / limit)} %`
}
