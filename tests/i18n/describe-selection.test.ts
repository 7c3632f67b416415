// A whole selection in words, for what stands alone: also what is not filtered is said.

import { expect, test, vi } from 'vitest'
import { EVERYTHING, type Selection } from '../../src/domain/selection.ts'
import { describeSelection } from '../../src/i18n/describe-selection.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

const { dataset } = await realAtlas()

const years = { from: 2013, to: 2022 }

test.each<[Partial<Selection>, string]>([
  [{}, 'All activities, all years'],
  [{ activities: ['training'] }, 'Training, all years'],
  [{ activities: [] }, 'No activity, all years'],
  [{ years }, 'All activities, 2013–2022'],
  [{ years, uncertain: false }, 'All activities, 2013–2022, certain dates only'],
  [
    { activities: ['training', 'rendition'], regions: ['014', '035'], years },
    'Training and Renditions; region: Eastern Africa and South-eastern Asia; 2013–2022',
  ],
  [
    { statuses: ['claimed'], documents: ['link-2022'], kinds: ['drill'] },
    'All activities; kind: exercise; status: claimed by China; document: Link 2022; all years',
  ],
  [{ documents: ['gone-2001'] }, 'All activities; document: gone-2001 (not in this data); all years'],
  [{ activities: ['training', 'trainng'] }, 'Training and trainng (not in this data), all years'],
  [{ activities: ['constructor'] }, 'constructor (not in this data), all years'],
  [{ years: { unread: '20l3' } }, 'All activities; years: 20l3 (can’t be read)'],
  [{ years: { unread: '20l3' }, uncertain: false }, 'All activities; years: 20l3 (can’t be read)'],
])('%j', (selection, words) => {
  expect(describeSelection(dataset, { ...EVERYTHING, ...selection })).toBe(words)
})
