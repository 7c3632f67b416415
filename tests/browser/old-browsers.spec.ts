// What the built scripts ask of a browser, held against what README promises. They are read here and not run: only the build has all of them.

import { expect, test } from '@playwright/test'
import { readSite, textOf } from '../../scripts/lib/built-site.ts'
import { findNewerFeatures } from '../../scripts/lib/find-newer-features.ts'
import { followPage } from '../../scripts/lib/follow-page.ts'
import { PROMISED_BROWSERS } from '../../scripts/lib/promised-browsers.ts'
import { NEEDED_FEATURES } from '../../src/app/needed-features.ts'
import { ASKED_FIRST } from '../fixtures/asked-first.ts'

/** The first with modules: what came later may be missing in a browser that begins to run the scripts. */
const FIRST_WITH_MODULES = { chrome: 64, edge: 79, firefox: 60, safari: 12, safari_ios: 12 }

/** No page fails without these: who asks first, or uses them in a part that a reader opens. */
const NOT_AT_START: Readonly<Record<string, string>> = {
  '.getKeyframes()': 'React, in a view transition',
  '.pipeThrough()': 'with DecompressionStream, in the copy in one file',
  '.setKeyframes()': 'React, in a view transition',
  '.unobserve()': 'React, of an observer that somebody else made',
  '.writeText()': 'where it throws the text is shown to be copied by hand',
  'Promise.allSettled': 'with an import that has styles of its own',
}

test('the published scripts use nothing newer than README promises, nor the first ones what nobody looks for', () => {
  const site = readSite('dist')
  const scripts = new Map(
    [...site.keys()].filter((file) => /\.m?js$/.test(file)).map((file) => [file, textOf(site, file)]),
  )
  expect(scripts.size).toBeGreaterThan(40)
  const newer = findNewerFeatures(scripts, PROMISED_BROWSERS)
  expect(newer.filter(({ feature }) => !(feature in ASKED_FIRST))).toEqual([])

  const first = new Map(followPage(site, 'index.html').scripts.map((file) => [file, textOf(site, file)]))
  const needed = NEEDED_FEATURES.map((feature) => feature.replace(/^.*prototype(\..*)$/, '$1()'))
  const unasked = findNewerFeatures(first, FIRST_WITH_MODULES).map(({ feature }) => feature)
  expect(
    unasked.filter(
      (feature) => !(needed.includes(feature) || feature in { ...ASKED_FIRST, ...NOT_AT_START }),
    ),
  ).toEqual([])
})
