/**
 * On what a number in a lesson can rest. One table: the name of a kind, what an entry has to say for it, and the value that the data
 * gives. data/lessons/README.md explains each.
 */
import { ACTIVITIES } from '../../src/domain/activities.ts'
import type { Comparison, Total } from '../../src/domain/atlas.ts'
import type { Compared } from '../../src/domain/comparisons.ts'
import { isChina } from '../../src/domain/countries.ts'
import { countSelected, summariseCountries } from '../../src/domain/counts.ts'
import type { Mention } from '../../src/domain/mention.ts'
import { type Selection, select } from '../../src/domain/selection.ts'
import { STATUSES } from '../../src/domain/statuses.ts'
import { selectTotals } from '../../src/domain/totals.ts'
import type { LessonFacts } from './lesson-facts.ts'
import { figuresOf, findTotal, idOf, type Statement, share, statementsOf } from './statements.ts'

/** What an entry may hold besides its words and its kind. */
export type FigurePart = 'of' | 'line' | 'view' | 'counts'

export interface FigureQuestion {
  readonly of: string
  readonly line: number
  readonly counts: Compared
  /** The entry's own view, or the step's; outside the steps all that the lesson's documents hold. */
  readonly selection: Selection
  /** Ids of the mentions and totals that the lesson's steps rest on. */
  readonly grounds: ReadonlySet<string>
  /** Of the lesson. */
  readonly sizes: { readonly steps: number; readonly tasks: number; readonly minutes: number }
  /** The number as the text gives it, in digits. */
  readonly said: string
  readonly facts: LessonFacts
}

/** Digits, with a percent sign where it is a share; or why there is none. */
export type FigureAnswer = { readonly value: string } | { readonly fault: string }

interface FigureKind {
  readonly needs: readonly FigurePart[]
  readonly takes: readonly FigurePart[]
  readonly answer: (question: FigureQuestion) => FigureAnswer
}

const KINDS = {
  quantity: ofStatement(({ quantity }) => share(quantity?.value, quantity?.unit)),
  minimum: ofStatement(({ quantity }) => share(quantity?.min, quantity?.unit)),
  maximum: ofStatement(({ quantity }) => share(quantity?.max, quantity?.unit)),
  'from-year': ofStatement(({ yearFrom }) => yearFrom),
  'to-year': ofStatement(({ yearTo }) => yearTo),
  'countries-counted': ofTotal(({ countriesCounted }) => countriesCounted),
  'countries-of': ofMention(({ countries }) => countries.length),
  'countries-and-china': ofMention(({ countries }) => countries.length + 1),
  named: ofComparison(({ named }) => named.count),
  possibly: ofComparison(({ possibly }) => possibly.count),
  unnamed: ofComparison(({ counted, named }) => counted.value && counted.value - named.count),
  issued: ofDocument((issued) => issued.slice(0, 4)),
  line: { needs: ['of', 'line'], takes: [], answer: findOnLine },
  mentions: ofView(({ selected }) => selected.length),
  'certain-mentions': ofView(({ selected }) => countSelected(selected).certain),
  'uncertain-mentions': ofView(({ selected }) => countSelected(selected).uncertain),
  marks: ofView(({ selected }) => selected.reduce((sum, { countries }) => sum + countries.length, 0)),
  countries: ofView(({ selected }) => summariseCountries(selected).size),
  documents: ofView(({ selected }) => new Set(selected.map(({ mention }) => mention.document)).size),
  totals: ofView(({ totals }) => totals),
  'silent-countries': ofView(({ selected, counted }) => counted - summariseCountries(selected).size),
  activities: ofLesson(() => ACTIVITIES.length),
  statuses: ofLesson(() => STATUSES.length),
  steps: ofLesson(({ sizes }) => sizes.steps),
  tasks: ofLesson(({ sizes }) => sizes.tasks),
  minutes: ofLesson(({ sizes }) => sizes.minutes),
  classroom: { needs: [], takes: [], answer: keepFromData },
} as const satisfies Record<string, FigureKind>

export type FigureName = keyof typeof KINDS

export const FIGURE_KINDS: Readonly<Record<FigureName, FigureKind>> = KINDS
export const FIGURE_NAMES = Object.keys(KINDS) as [FigureName, ...FigureName[]]

function ofStatement(read: (statement: Statement) => string | number | null | undefined): FigureKind {
  return {
    needs: ['of'],
    takes: [],
    answer: ({ of, facts }) => {
      const statement = facts.dataset.mentionById.get(of) ?? findTotal(of, facts.dataset)
      return statement ? answered(read(statement), of) : { fault: `${of} is no mention and no total` }
    },
  }
}

function ofMention(read: (mention: Mention) => number): FigureKind {
  return {
    needs: ['of'],
    takes: [],
    answer: ({ of, facts }) => {
      const mention = facts.dataset.mentionById.get(of)
      return mention ? answered(read(mention), of) : { fault: `${of} is no mention` }
    },
  }
}

function ofTotal(read: (total: Total) => number | null): FigureKind {
  return {
    needs: ['of'],
    takes: [],
    answer: ({ of, facts }) => {
      const total = findTotal(of, facts.dataset)
      return total ? answered(read(total), of) : { fault: `${of} is no total` }
    },
  }
}

function ofComparison(read: (comparison: Comparison) => number | null): FigureKind {
  return {
    needs: ['of'],
    takes: ['counts'],
    answer: ({ of, counts, facts }) => {
      const { comparisons } = facts.dataset.atlas
      const comparison = comparisons.find((one) => one.total === of && one.counts === counts)
      return comparison ? answered(read(comparison), of) : { fault: `the ${counts} of ${of} is not compared` }
    },
  }
}

function ofDocument(read: (issued: string) => string): FigureKind {
  return {
    needs: ['of'],
    takes: [],
    answer: ({ of, facts }) => {
      const document = facts.dataset.documentById.get(of)
      return document ? { value: read(document.issued) } : { fault: `${of} is no document` }
    },
  }
}

interface Counted {
  readonly selected: ReturnType<typeof select<Mention>>
  readonly totals: number
  /** Countries and territories of the atlas, China's own left out. */
  readonly counted: number
}

function ofView(count: (counted: Counted) => number): FigureKind {
  return {
    needs: [],
    takes: ['view'],
    answer: ({ selection, facts: { dataset } }) => {
      const selected = select(dataset, selection)
      const totals = selectTotals(dataset, selection).length
      const counted = dataset.atlas.countries.filter(({ iso }) => !isChina(iso)).length
      return { value: String(count({ selected, totals, counted })) }
    },
  }
}

function ofLesson(count: (question: FigureQuestion) => number): FigureKind {
  return { needs: [], takes: [], answer: (question) => ({ value: String(count(question)) }) }
}

/** For what a document says and no mention or total holds, such as a year of its story. */
function findOnLine({ of, line, said, facts }: FigureQuestion): FigureAnswer {
  const lines = facts.evidence.get(of)
  if (!lines) return { fault: `${of} is no document` }
  const { years = [], figures = [] } = lines.get(line) ?? {}
  if (![...years.map(String), ...figures].includes(said)) {
    return { fault: `${said} does not stand on line ${line} of ${of}` }
  }
  const holder = statementsOf(facts.dataset).find(
    (one) => one.document === of && one.lines.includes(line) && figuresOf(one).includes(said),
  )
  return holder ? { fault: `${said} is a figure of ${idOf(holder)}, so it rests on that` } : { value: said }
}

/** From this number on, a number of the classroom that the data holds too is hardly by chance. */
const SMALLEST_TELLING = 10

/** A number of the classroom is no year, and none that the data could prove wrong. */
function keepFromData({ said, grounds, facts }: FigureQuestion): FigureAnswer {
  if (/^(?:19|20)\d\d$/.test(said)) return { fault: `${said} is a year, which needs its ground` }
  const holder = statementsOf(facts.dataset).find(
    (one) => grounds.has(idOf(one)) && figuresOf(one).includes(said),
  )
  const isTelling = said.endsWith('%') || Number(said) > SMALLEST_TELLING
  return holder && isTelling ? { fault: `${said} is a figure of ${idOf(holder)}` } : { value: said }
}

function answered(value: string | number | null | undefined, of: string): FigureAnswer {
  return value === null || value === undefined ? { fault: `${of} has none` } : { value: String(value) }
}
