import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { readView } from '../../src/domain/view.ts'
import { findOpened } from '../../src/state/opened.ts'
import { tinyAtlas } from '../fixtures/atlas.ts'
import { IDS, replace } from '../fixtures/tiny-world.ts'

// The course was told twice: the second telling is withdrawn, or replaced by a mention of Belmora.
const WITHDRAWN = { id: 'gazette-2020-004-2', reason: 'It was the same course told twice.', replacedBy: null }
const REPLACED = { ...WITHDRAWN, replacedBy: 'gazette-2020-008-1' }

let withdrawn: Dataset
let replaced: Dataset

beforeAll(async () => {
  const changed = replace(
    'gazette-2020-004-2: It was the same course told twice.',
    'gazette-2020-004-2: {reason: It was the same course told twice., replacedBy: gazette-2020-008-1}',
  )
  withdrawn = (await tinyAtlas()).dataset
  replaced = (await tinyAtlas({ [IDS]: changed })).dataset
})

function open(dataset: Dataset, query: string) {
  return findOpened(dataset, readView(query))
}

describe('an address with a mention', () => {
  test('opens the first of its countries, or the one that it names', () => {
    const opened = { kind: 'country', mention: 'gazette-2020-005-1', retired: null }
    expect(open(withdrawn, 'mention=gazette-2020-005-1')).toEqual({ ...opened, country: 'XAR' })
    expect(open(withdrawn, 'mention=gazette-2020-005-1&country=XBE')).toEqual({ ...opened, country: 'XBE' })
  })

  test('that was replaced opens what replaced it, and says so', () => {
    const opened = { kind: 'country', country: 'XBE', mention: 'gazette-2020-008-1', retired: REPLACED }
    expect(open(replaced, 'mention=gazette-2020-004-2')).toEqual(opened)
    expect(open(replaced, 'mention=gazette-2020-004-2&country=XBE')).toEqual(opened)
  })

  test('that was replaced by one of another country opens that country, whatever the address names', () => {
    expect(open(replaced, 'mention=gazette-2020-004-2&country=XAR')).toMatchObject({ country: 'XBE' })
  })

  test('that was withdrawn says so, in the profile of the country where the address names one', () => {
    expect(open(withdrawn, 'mention=gazette-2020-004-2')).toEqual({
      kind: 'withdrawn-mention',
      retired: WITHDRAWN,
    })
    expect(open(withdrawn, 'mention=gazette-2020-004-2&country=XAR')).toEqual({
      kind: 'country',
      country: 'XAR',
      mention: null,
      retired: WITHDRAWN,
    })
  })

  test('that never was is unknown', () => {
    expect(open(withdrawn, 'mention=gazette-2020-004-9')).toEqual({
      kind: 'unknown-mention',
      mention: 'gazette-2020-004-9',
    })
  })
})

test('an address without country, region, mention or comparison opens nothing', () => {
  expect(open(withdrawn, 'years=2014-2015')).toBeNull()
})
