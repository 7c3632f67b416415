// What a map of one view is called.

import { beforeAll, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { readView } from '../../src/domain/view.ts'
import { describeHeadline } from '../../src/i18n/describe-headline.ts'
import { words } from '../../src/i18n/words.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

let dataset: Dataset
beforeAll(async () => {
  dataset = (await realAtlas()).dataset
})

test.each([
  ['', [], words.headline],
  ['years=2013-2022&statuses=claimed', [], words.headline],
  ['activities=none', [], words.headline],
  ['activities=trainng', [], words.headline],
  ['activities=training,agreement,rendition', [], words.headline],
  ['activities=rendition', [], 'Renditions: where China’s police reach, by the record'],
  ['', ['Tanzania'], 'China’s police and Tanzania, by the record'],
  ['', ['Kenya', 'Zambia'], 'China’s police and Kenya and Zambia, by the record'],
  [
    'activities=training,agreement',
    ['Tanzania'],
    'Training and Agreements: China’s police and Tanzania, by the record',
  ],
])('"%s" about %o: %s', (query, about, headline) => {
  expect(describeHeadline({ dataset, selection: readView(query), about })).toBe(headline)
})
