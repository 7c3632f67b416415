/** Social cards: the picture of a country, and that of the whole atlas, with the words that stand beside them. Pure. */
import type { CountryCode } from '../domain/countries.ts'
import { countryFacts, listCountries } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { EVERYTHING, select } from '../domain/selection.ts'
import { countryWords } from '../i18n/country-words.ts'
import { describeDate, shortNameOf } from '../i18n/describe.ts'
import { describeMentions } from '../i18n/describe-mentions.ts'
import { words } from '../i18n/words.ts'
import { worldCamera } from '../picture/camera.ts'
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { type CardOrder, type CardWords, cardMapSize } from '../picture/paint-card.ts'
import { projectShapesInFrame } from '../picture/paint-countries.ts'
import { PALETTES } from '../picture/palette.ts'
import { drawCountry } from './draw-country.ts'

/** How much larger than on the page: few marks, so they can be large. */
const COUNTRY_GROWTH = 1.8
/** Many marks: they stay as small as on a page. */
const WORLD_GROWTH = 1
/** Places to a pixel before it is enlarged: no finer than the card can show. */
const CARD_GRID = 4

export function composeCountryCard(dataset: Dataset, code: CountryCode): CardOrder {
  const facts = countryFacts(dataset, code)
  return {
    ...drawCountry(dataset, facts, { ...cardMapSize(COUNTRY_GROWTH), grid: CARD_GRID }),
    palette: PALETTES.light, // whoever shows it has a theme of their own, and most are light
    words: { ...commonWords(dataset), title: facts.country.name, text: describeMentions(facts.selected) },
  }
}

export function composeWorldCard(dataset: Dataset): CardOrder {
  const { atlas, mentions, shapes, extent } = dataset
  const camera = worldCamera(cardMapSize(WORLD_GROWTH), 'equal-earth')
  const paths = projectShapesInFrame(camera, shapes)
  const selected = select(dataset, EVERYTHING)
  const picture = drawPicture({ countries: atlas.countries, mentions, selected, openCountries: [], camera })
  return {
    picture: cropPicture(picture, paths),
    paths,
    palette: PALETTES.light,
    words: {
      ...commonWords(dataset),
      title: words.headline,
      text: countryWords.card.world({
        mentions: mentions.length,
        countries: listCountries(dataset).length,
        ...extent,
      }),
    },
  }
}

function commonWords({ atlas }: Dataset): Pick<CardWords, 'name' | 'documents' | 'data'> {
  return {
    name: words.title,
    documents: countryWords.card.documents(words.list(atlas.documents.map(shortNameOf))),
    data: countryWords.card.data(atlas.version, describeDate(atlas.issued)),
  }
}
