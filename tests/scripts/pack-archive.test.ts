import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { packArchive } from '../../scripts/lib/pack-archive.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const FILES = {
  'b.csv': 'a,b\r\n1,2\r\n',
  'a.parquet': new Uint8Array([80, 65, 82, 49]),
  'schemas/c.json': '{}',
}

function pack(files: Readonly<Record<string, string | Uint8Array>> = FILES) {
  return Buffer.from(packArchive({ files, folder: 'atlas-1.2.3', issued: '2026-11-22' }))
}

test('what goes in comes out, by name, in a folder of its own', () => {
  const held = unzipSync(pack())
  expect(Object.keys(held)).toEqual([
    'atlas-1.2.3/a.parquet',
    'atlas-1.2.3/b.csv',
    'atlas-1.2.3/schemas/c.json',
  ])
  expect(Buffer.from(held['atlas-1.2.3/b.csv'] ?? '').toString()).toBe(FILES['b.csv'])
})

test('the bytes are the same in whatever order files come, and on whatever clock', () => {
  const packed = pack()
  expect(pack(Object.fromEntries(Object.entries(FILES).reverse())).equals(packed)).toBe(true)
  for (const other of ['Asia/Tokyo', 'America/Sao_Paulo', 'Pacific/Kiritimati']) {
    process.env.TZ = other
    expect(pack().equals(packed), other).toBe(true)
  }
})

test('every file is dated with the day of the data', () => {
  // Bytes 12 and 13 of a local header: seven bits of years since 1980, four of the month, five of the day.
  const date = pack().readUInt16LE(12)
  expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([2026, 11, 22])
})
