/** What the card of the whole atlas shows, for those who can't see it. */
import type { Dataset } from '../domain/dataset.ts'
import { describeDataset } from '../export/describe-dataset.ts'
import { countryWords } from '../i18n/country-words.ts'
import { words } from '../i18n/words.ts'

export function describeWorldCard(dataset: Dataset): string {
  return countryWords.card.alt(words.headline, describeDataset(dataset).summary)
}
