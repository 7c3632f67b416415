import { describe, expect, test } from 'vitest'
import { completeness } from './completeness.ts'
import { firstComplete } from './first-complete.ts'
import { formatResults } from './format-results.ts'
import { median } from './median.ts'
import { type Answer, accountForSent, receivedBytes } from './received-bytes.ts'

describe('the median', () => {
  test.each([
    [[3], 3],
    [[10, 9, 100], 10],
    [[4, 1, 2, 3], 2.5],
  ])('of %j is %d', (figures, middle) => {
    expect(median(figures)).toBe(middle)
  })

  test('of nothing does not exist', () => {
    expect(() => median([])).toThrow('no median')
  })
})

describe('a picture is complete', () => {
  /** A picture of grey pixels, one letter each: white, light, dark, black. */
  const picture = (pixels: string) => {
    const greys: Record<string, number> = { w: 255, l: 200, d: 100, b: 0 }
    return [...pixels].flatMap((pixel) => [greys[pixel] ?? 0, greys[pixel] ?? 0, greys[pixel] ?? 0, 255])
  }
  const rate = (start: string, frame: string, end: string) =>
    completeness({ start: picture(start), frame: picture(frame), end: picture(end) })

  test('by what has to change, not by what was white from the start', () => {
    expect(rate('wwwwwwww', 'wwwwwwww', 'wwwwllbb')).toBe(0)
    expect(rate('wwwwwwww', 'wwwwllww', 'wwwwllbb')).toBe(0.5)
    expect(rate('wwwwwwww', 'wwwwllbb', 'wwwwllbb')).toBe(1)
  })

  test('not where something else shows that has to go', () => {
    expect(rate('wwww', 'wwdl', 'wwwl')).toBe(0)
    expect(rate('wwww', 'dddl', 'wwwl')).toBe(0)
    expect(rate('wwww', 'wwwd', 'wwww')).toBe(0)
  })

  test('where a colour is off in one channel alone, it is not', () => {
    expect(completeness({ start: [0, 0, 0, 255], frame: [9, 9, 60, 255], end: [9, 9, 90, 255] })).toBe(0)
    expect(completeness({ start: [0, 0, 0, 255], frame: [9, 9, 80, 255], end: [9, 9, 90, 255] })).toBe(1)
  })

  test('where nothing had to change', () => {
    expect(rate('wl', 'wl', 'wl')).toBe(1)
  })
})

test('what was complete and went again was not there yet', () => {
  expect(firstComplete([0, 0.5, 0.96, 1])).toBe(2)
  expect(firstComplete([0, 1, 0.2, 1])).toBe(3)
  expect(firstComplete([1, 1])).toBe(0)
})

describe('bytes', () => {
  const page = { url: 'https://gazette.example/', bytes: 1000, parts: [{ at: 1, length: 4000 }] }
  const script: Answer = {
    url: 'https://gazette.example/map.js',
    bytes: 500,
    parts: [
      { at: 2, length: 300 },
      { at: 3, length: 900 },
    ],
  }
  const worker: Answer = {
    url: 'https://gazette.example/worker.js',
    bytes: null,
    parts: [{ at: 4, length: 1 }],
  }
  const sent = [
    { url: page.url, bytes: 1001 },
    { url: script.url, bytes: 500 },
    { url: worker.url, bytes: 700 },
  ]

  test('count from when they arrived', () => {
    const answers = accountForSent([page, script, worker], sent)
    expect([0, 1, 2, 3, 4].map((time) => receivedBytes(answers, time))).toEqual([0, 1000, 1125, 1500, 2200])
  })

  test('of a second worker come from the cache', () => {
    expect(receivedBytes(accountForSent([page, script, worker, worker], sent), 9)).toBe(2200)
  })

  test('that no answer accounts for are an error, and so are two that differ', () => {
    expect(() => accountForSent([page, script], sent)).toThrow(
      'did not report: https://gazette.example/worker.js',
    )
    expect(() => accountForSent([{ ...page, bytes: 900 }], sent.slice(0, 1))).toThrow('1001 bytes were sent')
  })
})

test('the table gives medians, the spread, and how many times the fastest map they are', () => {
  const visit = (readable: number, filtered: number) => ({
    readable,
    readableBytes: 40_400,
    filtered,
    filteredBytes: 41_600,
  })
  const table = formatResults([
    { name: 'Slow', visits: [visit(4, 0.1), visit(2, 0.1), visit(3, 0.1)] },
    { name: 'Fast', visits: [visit(1, 0.25), visit(1.5, 0.2), visit(1.2, 0.3)] },
  ])
  expect(table.split('\n')).toEqual([
    '|  | readable after | kB by then | filter repainted after | kB by then |',
    '| --- | ---: | ---: | ---: | ---: |',
    '| Slow | **3.00 s** (2.00–4.00), 2.5 × | 40 | **0.10 s** (0.10–0.10), 1.0 × | 42 |',
    '| Fast | **1.20 s** (1.00–1.50), 1.0 × | 40 | **0.25 s** (0.20–0.30), 2.5 × | 42 |',
  ])
})
