/** The form of the embed: it changes the view, and shows what the view is. */
import { ACTIVITIES } from '../domain/activities.ts'
import type { CountryCode } from '../domain/countries.ts'
import { type Count, countOf } from '../domain/counts.ts'
import type { View } from '../domain/view.ts'
import { rangeOf, type YearRange } from '../domain/years.ts'
import { embedScriptWords } from '../i18n/embed-script-words.ts'
import { htmlElement } from '../ui/html-element.ts'
import { find } from './embed-stage.ts'

export interface ControlActions {
  /** The years that can be chosen; all of them are no filter. */
  readonly extent: YearRange
  readonly change: (change: Pick<View, 'activities' | 'years' | 'uncertain'>) => void
  readonly open: (country: CountryCode) => void
}

export interface ControlState {
  readonly view: View
  readonly counts: ReadonlyMap<string, Count>
  readonly countries: readonly { readonly iso: CountryCode; readonly name: string; readonly count: number }[]
}

export function bindControls(form: HTMLElement, { extent, change, open }: ControlActions) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="activities"]')]
  const [from, to] = [select('from'), select('to')]
  const uncertain = find<HTMLInputElement>(form, '[name="uncertain"]')
  const country = select('country')
  // A button's press and not the form's submission, which a sandbox may forbid.
  find(form, '[data-do="country"]').addEventListener('click', () => {
    if (country.value !== '') open(country.value)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', ({ target }) => {
    // By keyboard every letter chooses another one: it opens when the reader says so.
    if (target === country) return
    change({ activities: readActivities(), years: readYears(), uncertain: uncertain.checked })
  })

  function select(name: string): HTMLSelectElement {
    return find<HTMLSelectElement>(form, `select[name="${name}"]`)
  }
  function readActivities() {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value)
    return ACTIVITIES.filter((activity) => chosen.includes(activity))
  }
  function readYears(): YearRange | 'all' {
    const [first, last] = [yearOf(from, extent.from), yearOf(to, extent.to)]
    const range = { from: Math.min(first, last), to: Math.max(first, last) }
    return range.from === extent.from && range.to === extent.to ? 'all' : range
  }
  return {
    show: ({ view, counts, countries }: ControlState) => {
      for (const box of boxes) {
        const count = counts.get(box.value)
        const label = box.closest('label')
        tick(box, view.activities.includes(box.value))
        if (!label) continue
        const number = count ? countOf(count) : 0
        label.dataset.occurs = String(box.checked && number > 0)
        find(label, 'b').textContent = String(number)
      }
      const years = view.years === 'all' ? extent : rangeOf(view.years)
      showYear(from, years?.from)
      showYear(to, years?.to)
      tick(uncertain, view.uncertain)
      uncertain.disabled = view.years === 'all'
      showCountries(country, countries)
    },
  }
}

/** In the document too: a page is saved as its document says, not as a reader sees it. */
function tick(box: HTMLInputElement, checked: boolean): void {
  box.defaultChecked = checked
  box.checked = checked
}

function chooseOption(select: HTMLSelectElement, value: string): void {
  for (const option of select.options) option.defaultSelected = option.value === value
  select.value = value
}

/** @param otherwise where none is chosen. */
function yearOf({ value }: HTMLSelectElement, otherwise: number): number {
  return value === '' ? otherwise : Number(value)
}

/** An address may ask for a year that no mention has, or for years that nobody can read: then none is chosen. */
function showYear(select: HTMLSelectElement, year: number | undefined): void {
  if (year === undefined) {
    select.selectedIndex = -1
    return
  }
  const written = String(year)
  const options = [...select.options]
  if (!options.some(({ value }) => value === written)) {
    const before = options.find(({ value }) => Number(value) > year) ?? null
    select.insertBefore(htmlElement('option', { value: written }, [written]), before)
  }
  chooseOption(select, written)
}

function showCountries(select: HTMLSelectElement, countries: ControlState['countries']): void {
  const { choose, matching, hidden, option } = embedScriptWords.country
  const group = (label: string, members: ControlState['countries']) =>
    members.length === 0
      ? []
      : [
          htmlElement(
            'optgroup',
            { label },
            members.map(({ iso, name, count }) =>
              htmlElement('option', { value: iso }, [count > 0 ? option(name, count) : name]),
            ),
          ),
        ]
  const chosen = select.value
  select.replaceChildren(
    htmlElement('option', { value: '' }, [choose]),
    ...group(
      matching,
      countries.filter(({ count }) => count > 0),
    ),
    ...group(
      hidden,
      countries.filter(({ count }) => count === 0),
    ),
  )
  chooseOption(select, chosen)
}
