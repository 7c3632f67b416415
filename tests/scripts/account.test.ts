// The account of the real documents: closed, and broken by whatever is taken from it.

import { describe, expect, test } from 'vitest'
import { checkSeeds } from '../../scripts/lib/check-seeds.ts'
import { closeAccount } from '../../scripts/lib/close-account.ts'
import type { Seeds } from '../../scripts/lib/seeds.ts'
import { realSeeds } from '../fixtures/real-seeds.ts'
import { formatted, tinySeeds, tinyWorld } from '../fixtures/tiny-world.ts'

const documents = realSeeds().map((seeds) => [seeds.document.value.id, seeds] as const)

test('there are five documents', () => {
  expect(documents.map(([id]) => id)).toEqual([
    'chalk-2019',
    'greitens-2025',
    'hart-johnson-2019',
    'link-2022',
    'xiao-2023',
  ])
})

describe.each(documents)('%s', (_, seeds) => {
  const { account, problems } = closeAccount(seeds)

  test('its account closes', () => {
    expect(formatted(problems)).toEqual([])
    expect(account.open).toBe(0)
  })

  test('what is cited and what is set aside is all there is', () => {
    for (const { all, cited, setAside } of [account.countryLines, account.figureLines]) {
      expect(cited + setAside).toBe(all)
    }
    const reasons = account.setAsideByReason.reduce((sum, { count }) => sum + count, 0)
    expect(reasons).toBe(account.countryLines.setAside + account.figureLines.setAside + account.lookalikes)
  })

  test.each(['mentions', 'totals', 'setAsides'] as const)('without any one of its %s it is open', (list) => {
    const kept = seeds[list].filter((_, index) => closes(without(seeds, list, index)))
    expect(kept.map(({ file, line }) => `${file}:${line}`)).toEqual([])
  })

  test('a country or a figure more on any line opens it by that one', () => {
    const { evidence } = seeds.evidence
    const more = evidence.map((line) => ({
      ...line,
      countries: [...line.countries, 'XQQ'],
      figures: [...line.figures, '98765'],
    }))
    const opened = closeAccount({ ...seeds, evidence: { ...seeds.evidence, evidence: more } })
    expect(opened.account.open).toBe(2 * evidence.length)
    expect(opened.problems).toHaveLength(2 * evidence.length)
  })
})

describe('the tiny world', () => {
  test('has the account that one can count by hand', () => {
    const { accounts } = checkSeeds(tinyWorld().folders, undefined)
    expect(accounts).toEqual([
      {
        document: 'gazette-2020',
        mentions: 5,
        countries: 3,
        totals: 1,
        countryLines: { all: 9, cited: 7, setAside: 2 },
        figureLines: { all: 7, cited: 4, setAside: 3 },
        lookalikes: 1,
        setAsideByReason: [
          { reason: 'veto-or-quarrel', count: 3 },
          { reason: 'namesake', count: 1 },
          { reason: 'detail', count: 2 },
        ],
        open: 0,
      },
    ])
  })

  test('counts as open what a deleted mention had cited, beside its id', () => {
    const seeds = tinySeeds()
    const { account, problems } = closeAccount(without(seeds, 'mentions', 3))
    expect(account.open).toBe(2)
    expect(account.countryLines).toEqual({ all: 9, cited: 6, setAside: 2 })
    expect(account.figureLines).toEqual({ all: 7, cited: 3, setAside: 3 })
    expect(formatted(problems)).toEqual([
      'seeds/gazette-2020/ids.yaml:1: the account is open: gazette-2020-007-1 was issued, but is neither coded nor retired',
      'seeds/gazette-2020/set-aside.yaml:1: the account is open: country XCO on line 7 is neither cited nor set aside',
      'seeds/gazette-2020/set-aside.yaml:1: the account is open: figure 40 on line 7 is neither cited nor set aside',
    ])
  })

  test("leaves China's own out, and what only looks like them", () => {
    const seeds = tinySeeds()
    const evidence = seeds.evidence.evidence.map((line) => ({
      ...line,
      countries: [...line.countries, 'MAC'],
      lookalikes: [...line.lookalikes, 'HKG'],
    }))
    const { account, problems } = closeAccount({ ...seeds, evidence: { ...seeds.evidence, evidence } })
    expect(problems).toEqual([])
    expect(account).toEqual(closeAccount(seeds).account)
  })

  test('takes a namesake for a lookalike only: it sets no country aside', () => {
    const seeds = tinySeeds({
      'seeds/gazette-2020/set-aside.yaml': (text) => text.replace('veto-or-quarrel', 'namesake'),
    })
    expect(closeAccount(seeds).account.open).toBe(2)
  })
})

type List = 'mentions' | 'totals' | 'setAsides'

function without(seeds: Seeds, list: List, index: number): Seeds {
  return { ...seeds, [list]: seeds[list].filter((_, other) => other !== index) }
}

function closes(seeds: Seeds): boolean {
  return closeAccount(seeds).problems.length === 0
}
