/**
 * The shape of data/lessons/*.yaml, with every default filled in: a lesson as it is published, and the grounds of its figures. The id
 * is the file's name; what the data decides is for check-lesson.
 */
import * as v from 'valibot'
import { FIGURE_NAMES } from './figure-kinds.ts'
import { findSentenceEnds } from './find-sentence-ends.ts'
import { textSchema as text } from './text-schema.ts'

/** What a slide of 1280×720 holds at its type sizes, in characters. */
export const LONGEST = { headline: 52, sentence: 110, ask: 80, reveal: 200 } as const
/** Of the short path through a lesson. */
const PATH_MINUTES = 15

const shortText = (most: number) =>
  v.pipe(
    text,
    v.maxLength(most, ({ received }) => `${received} characters, and a slide holds ${most}`),
  )

const sentence = v.pipe(
  shortText(LONGEST.sentence),
  v.check((value) => findSentenceEnds(value).length === 1, 'needs to be one sentence'),
)

const count = v.pipe(v.number('a whole number is needed here'), v.integer(), v.minValue(1))
const paragraphs = v.pipe(v.array(text), v.minLength(1, 'needs a paragraph'))

/** Where a number stands, and on what it rests; which of the last four a kind takes is for figure-kinds. */
export const seedFigureSchema = v.strictObject({
  /** Words of the text with exactly one number in them. */
  says: text,
  is: v.picklist(FIGURE_NAMES, ({ received }) => `no kind of figure is called ${received}`),
  of: v.optional(text),
  line: v.optional(count),
  view: v.optional(v.string()),
  counts: v.optional(v.picklist(['quantity', 'countries'])),
})

const figures = v.optional(v.array(seedFigureSchema), [])

export const seedStepSchema = v.strictObject({
  view: v.string('a view is needed here: what follows the question mark of an address'),
  globe: v.optional(v.boolean(), false),
  headline: shortText(LONGEST.headline),
  text: v.pipe(v.array(sentence), v.length(2, 'two sentences are needed here')),
  notes: paragraphs,
  mentions: v.optional(v.array(text), []),
  totals: v.optional(v.array(text), []),
  question: v.optional(
    v.nullable(v.strictObject({ ask: shortText(LONGEST.ask), reveal: shortText(LONGEST.reveal) })),
    null,
  ),
  figures,
})

const taskSchema = v.strictObject({
  ask: text,
  lines: v.pipe(count, v.minValue(2, 'two to five lines'), v.maxValue(5, 'two to five lines')),
  answer: text,
})

/** Half a page, for whoever has no time for the rest. */
const hurrySchema = v.strictObject({
  moves: v.pipe(v.array(text), v.length(5, 'five moves are needed here')),
  say: v.pipe(
    v.array(
      v.pipe(
        text,
        v.check((value) => findSentenceEnds(value).length === 1, 'needs to be one sentence'),
      ),
    ),
    v.length(3, 'three sentences are needed here'),
  ),
  print: text,
})

const pathSchema = v.pipe(
  v.array(v.strictObject({ step: count, minutes: count, what: text })),
  v.check(
    (path) => path.every(({ step }, index) => step > (path[index - 1]?.step ?? 0)),
    'the steps go on in their order',
  ),
  v.check(
    (path) => path.reduce((sum, { minutes }) => sum + minutes, 0) === PATH_MINUTES,
    `the minutes of the short path add up to ${PATH_MINUTES}`,
  ),
)

/** A published statement of the other side on the same matter, told in our own words. */
const otherSideSchema = v.strictObject({
  /** Who, what, where and when: enough to find it. */
  reference: text,
  /** Only where it is known for certain. */
  address: v.optional(v.nullable(v.pipe(v.string(), v.url('an address is needed here'))), null),
  says: text,
  ask: text,
})

const guideSchema = v.strictObject({
  hurry: hurrySchema,
  path: pathSchema,
  /** A list to tick. */
  prepare: v.pipe(
    v.array(
      v.pipe(
        text,
        v.maxLength(LONGEST.sentence, ({ received }) => `${received} characters are no point of a list`),
      ),
    ),
    v.minLength(4, 'four to eight points'),
    v.maxLength(8, 'four to eight points'),
  ),
  /** What there is to know, each under a few words. */
  before: v.pipe(v.array(v.strictObject({ about: text, text })), v.minLength(1, 'needs a paragraph')),
  otherSide: otherSideSchema,
  /** Another state's help to police abroad, as a task: what there is, what to find out, and where. */
  comparison: v.strictObject({ about: text, ask: text, where: text }),
  timing: v.pipe(v.array(v.strictObject({ minutes: count, what: text })), v.minLength(1)),
  groups: paragraphs,
  extension: paragraphs,
  assessment: paragraphs,
})

export const seedLessonSchema = v.pipe(
  v.strictObject({
    /** Its place among the lessons. */
    order: count,
    title: text,
    ages: v.pipe(
      v.strictObject({ from: count, to: count }),
      v.check(({ from, to }) => from <= to, 'reversed'),
    ),
    minutes: count,
    /** Ids of those that its steps rest on, and all that its maps show: one that is added to the atlas changes no lesson. */
    documents: v.pipe(v.array(text), v.minLength(1, 'needs a document')),
    aim: text,
    words: v.array(v.strictObject({ word: text, meaning: text })),
    steps: v.pipe(
      v.array(seedStepSchema),
      v.minLength(6, 'six to ten steps'),
      v.maxLength(10, 'six to ten steps'),
    ),
    tasks: v.pipe(
      v.array(taskSchema),
      v.minLength(4, 'four to six tasks'),
      v.maxLength(6, 'four to six tasks'),
    ),
    guide: guideSchema,
    /** Of every text but the steps'. */
    figures,
  }),
  v.forward(
    v.partialCheck(
      [['minutes'], ['guide']],
      ({ minutes, guide }) => guide.timing.reduce((sum, part) => sum + part.minutes, 0) === minutes,
      'the minutes of the timing do not add up to those of the lesson',
    ),
    ['guide', 'timing'],
  ),
)

export type SeedFigure = v.InferOutput<typeof seedFigureSchema>
export type SeedStep = v.InferOutput<typeof seedStepSchema>
export type SeedLesson = v.InferOutput<typeof seedLessonSchema>
