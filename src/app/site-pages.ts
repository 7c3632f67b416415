/** The pages of the site that are written when it is built, and the cards of all pages: what the build asks for. */
import { composeCountryCard, composeWorldCard } from '../country/compose-card.ts'
import { describeWorldCard } from '../country/describe-world-card.ts'
import { CARD_FILE, COUNTRIES_FOLDER, countryFolder } from '../country/page-address.ts'
import { listCountries } from '../domain/country-facts.ts'
import type { DataFiles } from '../domain/data-files.ts'
import { DATA_FOLDER } from '../domain/data-folder.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Lesson } from '../domain/lesson.ts'
import type { MethodFacts } from '../domain/method-facts.ts'
import { describeDataset } from '../export/describe-dataset.ts'
import { LESSON_SHEETS } from '../handout/lesson-sheets.ts'
import { countrySheetFolder, LESSONS_FOLDER, OUTLINE_FOLDER } from '../handout/page-address.ts'
import { words } from '../i18n/words.ts'
import { paintCard } from '../picture/paint-card.ts'
import type { SvgNode } from '../picture/svg-node.ts'
import { type PageTag, pageTags } from './page-tags.ts'
import { renderCountry, renderCountryList } from './render-country.tsx'
import { renderData } from './render-data.tsx'
import { renderLesson, renderLessonList } from './render-lesson.tsx'
import { renderMethod } from './render-method.tsx'
import { renderCountrySheet, renderOutlineMap } from './render-sheet.tsx'

export interface SitePage {
  /** In the site, with a slash at the end. */
  readonly folder: string
  readonly render: () => string
  /** Another page's content for paper: a search engine needs it no second time. */
  readonly repeats?: true
}

export interface SiteCard {
  /** In the site. */
  readonly file: string
  readonly draw: () => SvgNode
}

export interface SiteOrder {
  readonly dataset: () => Dataset
  readonly facts: () => MethodFacts
  readonly files: () => DataFiles
  readonly lessons: () => readonly Lesson[]
  /** Of the site on the web, with a slash at the end; null where nobody has said it. */
  readonly site: string | null
}

export function sitePages({ dataset, facts, files, lessons, site }: SiteOrder): SitePage[] {
  return [
    { folder: 'method/', render: () => renderMethod(dataset(), facts(), site) },
    { folder: DATA_FOLDER, render: () => renderData(dataset(), files(), site) },
    { folder: COUNTRIES_FOLDER, render: () => renderCountryList(dataset(), site) },
    ...listCountries(dataset()).flatMap(({ iso }) => [
      { folder: countryFolder(iso), render: () => renderCountry(dataset(), iso, site) },
      {
        folder: countrySheetFolder(iso),
        render: () => renderCountrySheet(dataset(), iso, site),
        repeats: true as const,
      },
    ]),
    { folder: LESSONS_FOLDER, render: () => renderLessonList(dataset(), lessons(), site) },
    ...lessons().flatMap(({ id }) =>
      LESSON_SHEETS.map((sheet) => ({
        folder: sheet.folder(id),
        // Asked for anew: a lesson may be rewritten while somebody looks at it.
        render: () => renderLesson({ dataset: dataset(), lesson: findLesson(lessons(), id), sheet, site }),
      })),
    ),
    { folder: OUTLINE_FOLDER, render: () => renderOutlineMap(dataset(), site) },
  ]
}

export function siteCards({ dataset }: Pick<SiteOrder, 'dataset'>): SiteCard[] {
  return [
    { file: CARD_FILE, draw: () => paintCard(composeWorldCard(dataset())) },
    ...listCountries(dataset()).map(({ iso }) => ({
      file: countryFolder(iso) + CARD_FILE,
      draw: () => paintCard(composeCountryCard(dataset(), iso)),
    })),
  ]
}

/** Of the interactive page. */
export function homeTags({ dataset, site }: Pick<SiteOrder, 'dataset' | 'site'>): PageTag[] {
  const { summary } = describeDataset(dataset())
  const card = { file: CARD_FILE, alt: describeWorldCard(dataset()) }
  return pageTags({ site, folder: '', title: words.title, description: summary, card })
}

function findLesson(lessons: readonly Lesson[], id: string): Lesson {
  const lesson = lessons.find((one) => one.id === id)
  if (!lesson) throw new Error(`the lesson ${id} is gone`)
  return lesson
}
