import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { measureAgreement } from '../../scripts/lib/agreement.ts'

/** The values of two codings, a letter each, unit under unit. */
function measure(first: string, second: string) {
  return measureAgreement([...first].map((value, unit) => [value, second[unit] ?? '']))
}

describe("Krippendorff's alpha", () => {
  test('of the published example of nominal data and two observers is 0.692', () => {
    // Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability, section B.
    const { units, percentage, alpha } = measure('aabbdcccedda', 'babbbccceddd')
    expect(units).toBe(12)
    expect(percentage).toBeCloseTo(9 / 12, 12)
    expect(alpha).toBeCloseTo(0.692, 3)
  })

  test('of the published example of binary data is 0.095', () => {
    // The same paper, section A: 10 units, 6 agreements, 14 zeros and 6 ones. 1 - 19 * 4 / (14 * 6).
    const { percentage, alpha } = measure('0100000000', '1110010010')
    expect(percentage).toBeCloseTo(0.6, 12)
    expect(alpha).toBeCloseTo(1 - (19 * 4) / (14 * 6), 12)
    expect(alpha).toBeCloseTo(0.095, 3)
  })

  test('of four units with one difference is 0.533, computed by hand', () => {
    // Values a a a b b b b b: o = 1, n = 8, n_a * n_b = 3 * 5. 1 - 7 * 1 / 15.
    expect(measure('aabb', 'abbb').alpha).toBeCloseTo(8 / 15, 12)
  })

  test('is 1 where all agree on more than one value', () => {
    expect(measure('abcabc', 'abcabc')).toEqual({ units: 6, percentage: 1, alpha: 1 })
  })

  test('is below 0 where the two disagree more than chance would', () => {
    // 1 - 3 * 2 / (2 * 2)
    expect(measure('ab', 'ba')).toEqual({ units: 2, percentage: 0, alpha: -0.5 })
  })

  test('is not defined where one value is used throughout, and for no units', () => {
    expect(measure('aaa', 'aaa')).toEqual({ units: 3, percentage: 1, alpha: null })
    expect(measure('', '')).toEqual({ units: 0, percentage: 1, alpha: null })
  })

  test('does not depend on which coding is the first', () => {
    expect(measure('aabbdccc', 'babbbccc')).toEqual(measure('babbbccc', 'aabbdccc'))
  })
})

test('the figures that the codebook publishes are those that the command computes from the raw codings', () => {
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs')
  const printed = execFileSync(process.execPath, [tsx, 'scripts/coding-agreement.ts'], { encoding: 'utf8' })
  const published = publishedRows(readFileSync('seeds/CODEBOOK.md', 'utf8'))
  expect(published).toEqual(printedRows(printed))
  expect(published).toHaveLength(7)
}, 30_000)

interface Row {
  readonly name: string
  readonly units: number
  /** Per cent and alpha, as printed. */
  readonly activity: readonly [string, string]
  readonly status: readonly [string, string]
}

/** The names under which the codebook gives the two sums. */
const SUMS: Readonly<Record<string, string>> = {
  all: 'all documents',
  'units that either coding gives an activity':
    'all documents, units to which either coding gives an activity',
}

function publishedRows(codebook: string): Row[] {
  const cells = codebook
    .split('\n')
    .filter((line) => /^\|.*\d+ %/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  return sorted(
    cells.map(([, name = '', units, activity = '', status = '']) => ({
      name: SUMS[name] ?? name,
      units: Number(units),
      activity: pair(activity),
      status: pair(status),
    })),
  )
}

/** "99.5 %, 0.993"; "100 %" is printed as "100.0 %". */
function pair(cell: string): [string, string] {
  const [percentage = '', alpha = ''] = cell.split(' %, ')
  return [Number(percentage).toFixed(1), alpha]
}

function printedRows(printed: string): Row[] {
  const pattern =
    /^(\S.*)\n {2}activity (\d+) units, ([\d.]+) % agreement, Krippendorff's alpha (.+)\n {2}status {3}\d+ units, ([\d.]+) % agreement, Krippendorff's alpha (.+)$/gm
  return sorted(
    [...printed.matchAll(pattern)].map(([, name = '', units, a = '', b = '', c = '', d = '']) => ({
      name,
      units: Number(units),
      activity: [a, b],
      status: [c, d],
    })),
  )
}

function sorted(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
