/** The words of a slide of the view itself: its filters as the headline, and what they leave. */
import type { CountryCode } from '../domain/countries.ts'
import { countSelected, summariseCountries } from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { type SelectedMention, select } from '../domain/selection.ts'
import type { View } from '../domain/view.ts'
import { joinSelection, selectionParts } from '../i18n/describe-selection.ts'
import { presentWords } from '../i18n/present-words.ts'
import { words } from '../i18n/words.ts'
import { findOpened, listOutlined } from '../state/opened.ts'

const { view: says } = presentWords

export interface SlideText {
  readonly headline: string
  readonly text: readonly string[]
}

/** @param fits whether a headline is short enough; filters that are too many for it are counted instead. */
export function describeView(dataset: Dataset, view: View, fits: (headline: string) => boolean): SlideText {
  return { headline: shorten(selectionParts(dataset, view), fits), text: describeShown(dataset, view) }
}

function shorten(parts: readonly string[], fits: (headline: string) => boolean): string {
  for (let kept = parts.length; kept > 0; kept--) {
    const left = parts.length - kept
    const headline = joinSelection([...parts.slice(0, kept), ...(left > 0 ? [says.moreFilters(left)] : [])])
    if (kept === 1 || fits(headline)) return headline
  }
  return ''
}

function describeShown(dataset: Dataset, view: View): string[] {
  const selected = select(dataset, view)
  const source = [presentWords.source(dataset.atlas.version), presentWords.borders]
  const opened = listOutlined(findOpened(dataset, view)).map((code) =>
    says.open(dataset.countryByCode.get(code)?.name ?? code, words.mentions(countIn(code, selected))),
  )
  if (selected.length === 0) return [says.empty, ...opened, ...source]
  const results = words.results(selected.length, summariseCountries(selected).size)
  return [says.shown(results, countSelected(selected).uncertain), says.rule, ...opened, ...source]
}

function countIn(country: CountryCode, selected: readonly SelectedMention[]): number {
  return selected.filter(({ countries }) => countries.includes(country)).length
}
