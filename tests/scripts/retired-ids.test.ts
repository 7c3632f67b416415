// Ids that are no more: what may be written of them, and how they are published.

import { describe, expect, test } from 'vitest'
import { tinyAtlas } from '../fixtures/atlas.ts'
import { testProblems } from '../fixtures/tell-problems.ts'
import { IDS, replace } from '../fixtures/tiny-world.ts'

const REASON = 'It was the same course told twice.'
const WRITTEN = `gazette-2020-004-2: ${REASON}`

function retire(entry: string): Readonly<Record<string, (text: string) => string>> {
  return { [IDS]: replace(WRITTEN, entry) }
}

const issueTotal = replace('retired:', '  - gazette-2020-t-009-2\nretired:')

describe('a retired id', () => {
  test('is published with its reason', async () => {
    const { dataset } = await tinyAtlas()
    expect(dataset.atlas.retired).toEqual([{ id: 'gazette-2020-004-2', reason: REASON, replacedBy: null }])
  })

  test('is published with what replaced it', async () => {
    const { dataset } = await tinyAtlas(
      retire(`gazette-2020-004-2: {reason: ${REASON}, replacedBy: gazette-2020-004-1}`),
    )
    const replaced = { id: 'gazette-2020-004-2', reason: REASON, replacedBy: 'gazette-2020-004-1' }
    expect(dataset.atlas.retired).toEqual([replaced])
    expect(dataset.retiredById.get('gazette-2020-004-2')).toEqual(replaced)
  })

  test('of a total may be replaced by a total', async () => {
    const entry = 'gazette-2020-t-009-2: {reason: Told twice., replacedBy: gazette-2020-t-009-1}'
    const { dataset } = await tinyAtlas({
      [IDS]: (text) => issueTotal(replace(WRITTEN, `${WRITTEN}\n  ${entry}`)(text)),
    })
    expect(dataset.atlas.retired.map(({ replacedBy }) => replacedBy)).toEqual([null, 'gazette-2020-t-009-1'])
  })

  testProblems([
    {
      what: 'replaced by one that never was',
      changes: retire(`gazette-2020-004-2: {reason: ${REASON}, replacedBy: gazette-2020-004-3}`),
      told: [`${IDS}:1: gazette-2020-004-2 is replaced by gazette-2020-004-3, which is no mention of today`],
    },
    {
      what: 'replaced by itself',
      changes: retire(`gazette-2020-004-2: {reason: ${REASON}, replacedBy: gazette-2020-004-2}`),
      told: [`${IDS}:1: gazette-2020-004-2 is replaced by gazette-2020-004-2, which is no mention of today`],
    },
    {
      what: 'of a mention replaced by a total, which no link can open,',
      changes: retire(`gazette-2020-004-2: {reason: ${REASON}, replacedBy: gazette-2020-t-009-1}`),
      told: [
        `${IDS}:1: gazette-2020-004-2 is replaced by gazette-2020-t-009-1, which is no mention of today`,
      ],
    },
    {
      what: 'of a total replaced by a mention',
      changes: {
        [IDS]: (text) =>
          issueTotal(
            replace(
              WRITTEN,
              `${WRITTEN}\n  gazette-2020-t-009-2: {reason: A., replacedBy: gazette-2020-004-1}`,
            )(text),
          ),
      },
      told: [`${IDS}:1: gazette-2020-t-009-2 is replaced by gazette-2020-004-1, which is no total of today`],
    },
    {
      what: 'without a reason',
      changes: retire('gazette-2020-004-2: {replacedBy: gazette-2020-004-1}'),
      told: [`${IDS}:10: retired.gazette-2020-004-2: needs a reason, or a reason and replacedBy`],
    },
  ])
})
