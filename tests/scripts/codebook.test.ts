import { expect, test } from 'vitest'
import { parseCodebook } from '../../scripts/lib/codebook.ts'

const MARKDOWN = `# Codebook

How lines become mentions.

Whose acts count: all.

## Rules

1. **One.** A rule.

## Status

The first that applies.

### disputed
A party
denies it. Example: a denial. Near
miss: a quarrel. More on it.

#### loudly
In public.

## Last
`

test('a codebook is read by its headings, and an entry into definition, example and near miss', () => {
  expect(parseCodebook(MARKDOWN)).toEqual({
    opening: 'How lines become mentions.\n\nWhose acts count: all.',
    chapters: [
      { heading: 'Rules', text: '1. **One.** A rule.', entries: [] },
      {
        heading: 'Status',
        text: 'The first that applies.',
        entries: [
          {
            heading: 'disputed',
            level: 3,
            text: 'A party\ndenies it. Example: a denial. Near\nmiss: a quarrel. More on it.',
            definition: 'A party\ndenies it.',
            example: 'a denial.',
            nearMiss: 'a quarrel. More on it.',
          },
          {
            heading: 'loudly',
            level: 4,
            text: 'In public.',
            definition: 'In public.',
            example: '',
            nearMiss: '',
          },
        ],
      },
      { heading: 'Last', text: '', entries: [] },
    ],
  })
})
