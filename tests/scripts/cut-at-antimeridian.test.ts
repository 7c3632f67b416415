import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { cutAtAntimeridian } from '../../scripts/lib/cut-at-antimeridian.ts'

/** Clockwise, from 170° E to 170° W across the antimeridian. */
const across: Position[] = [
  [170, 0],
  [170, 10],
  [-170, 10],
  [-170, 0],
  [170, 0],
]

describe('a polygon across the antimeridian', () => {
  test('becomes one piece on each side', () => {
    const pieces = cutAtAntimeridian([across], round)
    expect(pieces.map((piece) => extent(piece))).toEqual([
      [-180, -170],
      [170, 180],
    ])
  })

  test('keeps its corners, and gets corners where the shortest way crosses', () => {
    const pieces = cutAtAntimeridian([across], round).map((piece) => piece.flat().map(String).slice(1).sort())
    expect(pieces).toEqual([
      ['-170,0', '-170,10', '-180,0', '-180,10.1511'],
      ['170,0', '170,10', '180,0', '180,10.1511'],
    ])
  })

  test('keeps a hole in the piece around it', () => {
    const hole: Position[] = [
      [172, 4],
      [174, 4],
      [174, 6],
      [172, 6],
      [172, 4],
    ]
    const pieces = cutAtAntimeridian([across, hole], round)
    expect(pieces.map((piece) => [extent(piece)[0], piece.length])).toEqual([
      [-180, 1],
      [170, 2],
    ])
  })

  test('gives closed rings', () => {
    for (const ring of cutAtAntimeridian([across], round).flat()) expect(ring.at(-1)).toEqual(ring[0])
  })
})

test('a polygon on one side is given back untouched', () => {
  const polygon = [
    [
      [170, 0],
      [170, 10],
      [180, 10],
      [180, 0],
      [170, 0],
    ],
  ]
  const [same, ...more] = cutAtAntimeridian(polygon, round)
  expect(same).toBe(polygon)
  expect(more).toEqual([])
})

function round([x = 0, y = 0]: Position): Position {
  return [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]
}

function extent(polygon: Position[][]): [number, number] {
  const longitudes = polygon.flat().map(([x = 0]) => x)
  return [Math.min(...longitudes), Math.max(...longitudes)]
}
