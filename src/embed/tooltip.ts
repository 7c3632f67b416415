/** What the pointed country is, beside the pointer. The same stands in the list of countries and in its sheet. */
import { isChina } from '../domain/countries.ts'
import type { CountrySummary } from '../domain/counts.ts'
import type { MappedMention } from '../domain/mention.ts'
import { mapWords } from '../i18n/map-words.ts'
import { htmlElement } from '../ui/html-element.ts'
import type { EmbedData } from './embed-data.ts'
import type { Pointed } from './pointing.ts'

const GAP = 14

type Summaries = ReadonlyMap<string, CountrySummary<MappedMention>>

export function bindTooltip(element: HTMLElement, { countryByCode, mentions }: EmbedData) {
  const describe = (country: string, summaries: Summaries): string => {
    const summary = summaries.get(country)
    if (isChina(country)) return mapWords.tooltip.china
    if (!summary) {
      const documented = mentions.some(({ countries }) => countries.includes(country))
      return documented ? mapWords.tooltip.hidden : mapWords.tooltip.silent
    }
    const { uncertain, selected } = summary
    const count = mapWords.mentions(selected.length)
    return uncertain === 0 ? count : `${count}, ${mapWords.tooltip.uncertain(uncertain)}`
  }
  return {
    show: (pointed: Pointed | null, summaries: Summaries, frame: HTMLElement) => {
      const country = pointed && countryByCode.get(pointed.country)
      element.hidden = !country
      if (!country) return
      element.replaceChildren(htmlElement('strong', {}, [country.name]), describe(country.iso, summaries))
      const left = pointed.x + GAP + element.offsetWidth > frame.clientWidth
      const above = pointed.y > frame.clientHeight / 2
      const x = left ? Math.max(0, pointed.x - GAP - element.offsetWidth) : pointed.x + GAP
      const y = above ? pointed.y - GAP - element.offsetHeight : pointed.y + GAP
      element.style.left = `${Math.max(0, Math.min(x, frame.clientWidth - element.offsetWidth))}px`
      element.style.top = `${Math.max(0, y)}px`
    },
  }
}
