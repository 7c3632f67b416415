/** A view in the words that stand for it where its map can't be seen: the name of its frame, and the text of its picture. */
import type { CountryCode } from '../domain/countries.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { View } from '../domain/view.ts'
import { describeHeadline } from './describe-headline.ts'
import { describeSelection } from './describe-selection.ts'
import { embedDialogWords } from './embed-dialog-words.ts'
import { nameValue } from './name-value.ts'
import { words } from './words.ts'

export interface EmbeddedView {
  readonly dataset: Dataset
  readonly view: View
  readonly openCountries: readonly CountryCode[]
  /** Of the editor's own; empty for the map's. */
  readonly title: string
}

/** "Map: <headline>. Training, 2013–2022. Outlined: Tanzania. China Security Cooperation Atlas" */
export function nameEmbed({ dataset, view, openCountries, title }: EmbeddedView): string {
  const names = openCountries.map((code) => dataset.countryByCode.get(code)?.name ?? code)
  const about = view.region ? [nameValue(dataset, 'regions', view.region)] : names
  return embedDialogWords.title({
    headline: title || describeHeadline({ dataset, selection: view, about }),
    selection: describeSelection(dataset, view),
    outlined: openCountries.length > 0 ? words.picture.outlined(nameCountries(dataset, openCountries)) : '',
    atlas: words.title,
  })
}

/** "Kenya, Tanzania, and Uganda". */
export function nameCountries({ countryByCode }: Dataset, codes: readonly CountryCode[]): string {
  return words.list(codes.map((code) => countryByCode.get(code)?.name ?? code))
}
