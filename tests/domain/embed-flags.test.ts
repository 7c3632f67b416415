// What an editor chooses about an embed, as its address spells it.

import { expect, test } from 'vitest'
import {
  DEFAULT_EMBED_FLAGS,
  EMBED_THEMES,
  type EmbedFlags,
  findUnreadFlags,
  readEmbedFlags,
  writeEmbedFlags,
} from '../../src/domain/embed-flags.ts'
import { LONGEST_TITLE } from '../../src/domain/own-title.ts'
import { isViewPart } from '../../src/domain/view.ts'

test('an address that says nothing of it has the defaults', () => {
  expect(readEmbedFlags('?country=TZA')).toEqual(DEFAULT_EMBED_FLAGS)
})

test('all flags are spelled out, the defaults too', () => {
  expect(writeEmbedFlags(DEFAULT_EMBED_FLAGS)).toBe('theme=auto&plain=0&legend=1&table=1&filters=1')
})

test('every combination is read as it was written', () => {
  const either = [true, false]
  for (const theme of EMBED_THEMES)
    for (const plain of either)
      for (const legend of either)
        for (const table of either)
          for (const filters of either) {
            const flags: EmbedFlags = {
              theme,
              plain,
              legend,
              table,
              filters,
              title: plain ? '' : 'Who & what? “é” =1',
            }
            expect(readEmbedFlags(`?years=all&${writeEmbedFlags(flags)}`)).toEqual(flags)
          }
})

test.each(['theme=purple&plain=yes&legend=2&table=&filters=no', 'THEME=dark&x=1', ''])(
  'what "%s" says in another way is the default',
  (query) => {
    expect(readEmbedFlags(query)).toEqual(DEFAULT_EMBED_FLAGS)
  },
)

test('a headline of the editor’s own is text of a length, and stands in the address only where there is one', () => {
  const read = (title: string) => readEmbedFlags(writeEmbedFlags({ ...DEFAULT_EMBED_FLAGS, title })).title
  expect(read('Ein <b>Titel</b> & mehr')).toBe('Ein <b>Titel</b> & mehr')
  expect(read('  two \n lines\u202e ')).toBe('two lines')
  expect([...read('long '.repeat(100))].length).toBe(LONGEST_TITLE + 1) // with the sign that it goes on
  expect(writeEmbedFlags(DEFAULT_EMBED_FLAGS)).not.toContain('title')
  expect(findUnreadFlags('title=%20%20My%20own%20&plain=0')).toEqual([])
})

test('no flag has the name of a part of the view', () => {
  expect(Object.keys(DEFAULT_EMBED_FLAGS).filter(isViewPart)).toEqual([])
})
