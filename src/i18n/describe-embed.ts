/** A view in the words that stand for it where its map can't be seen: the name of its frame, and the text of its picture. */
import type { CountryCode } from '../domain/countries.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Selection } from '../domain/selection.ts'
import { describeSelection } from './describe-selection.ts'
import { embedDialogWords } from './embed-dialog-words.ts'
import { words } from './words.ts'

export interface EmbeddedView {
  readonly dataset: Dataset
  readonly selection: Selection
  readonly openCountries: readonly CountryCode[]
}

/** "Map: <headline>. Training, 2013–2022. Outlined: Tanzania. China Security Cooperation Atlas" */
export function nameEmbed({ dataset, selection, openCountries }: EmbeddedView): string {
  return embedDialogWords.title({
    headline: words.headline,
    selection: describeSelection(dataset, selection),
    outlined: openCountries.length > 0 ? words.picture.outlined(nameCountries(dataset, openCountries)) : '',
    atlas: words.title,
  })
}

/** "Kenya, Tanzania, and Uganda". */
export function nameCountries({ countryByCode }: Dataset, codes: readonly CountryCode[]): string {
  return words.list(codes.map((code) => countryByCode.get(code)?.name ?? code))
}
