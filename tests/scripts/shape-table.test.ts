import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatProblem } from '../../scripts/lib/problem.ts'
import { readShapeTable } from '../../scripts/lib/shape-table.ts'

test('reads rows in order, with their lines', () => {
  const { rows, problems } = read(`
- {id: a, change: move, from: "1", holding: [5, 5], to: "2", what: w, reason: r}
- {id: b, change: add, shape: "visionscarto:798", what: w, reason: r}
`)
  expect(problems).toEqual([])
  expect(rows.map(({ id, change, line }) => [id, change, line])).toEqual([
    ['a', 'move', 2],
    ['b', 'add', 3],
  ])
})

test.each([
  ['an unknown change', '{id: a, change: swap, shape: "1", what: w, reason: r}', 'one of: move, add'],
  ['no reason', '{id: a, change: add, shape: "1", what: w}', 'reason'],
  [
    'a point off the globe',
    '{id: a, change: move, from: "1", holding: [5, 95], to: "2", what: w, reason: r}',
    'holding.1',
  ],
  [
    'half a cut',
    '{id: a, change: move, from: "1", holding: [5, 5], cut: [[0, 0]], to: "2", what: w, reason: r}',
    'cut.1',
  ],
])('%s is a problem', (_, row, message) => {
  const { rows, problems } = read(`- ${row}\n`)
  expect(rows).toEqual([])
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(message)])
})

test('the table in data/ has its rows and no problem', () => {
  const { rows, problems } = readShapeTable({
    file: 'data/shapes.yaml',
    text: readFileSync('data/shapes.yaml', 'utf8'),
  })
  expect(problems.map(formatProblem)).toEqual([])
  expect(rows.map(({ id }) => id)).toEqual([
    'crimea',
    'western-sahara',
    'tuvalu',
    'siachen-glacier',
    'antarctica',
  ])
})

function read(text: string) {
  return readShapeTable({ file: 'shapes.yaml', text })
}
