/**
 * A published lesson: what a class sees step by step, what the teacher reads beside it, and what is handed out. The TypeScript type and
 * the run-time check come from this definition; data/lessons/*.yaml says the same with the grounds of its figures.
 */
import * as v from 'valibot'

const text = v.pipe(v.string(), v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Asked on the slide, and on paper; the reveal is what the class sees when it is answered. */
export const stepQuestionSchema = v.strictObject({ ask: text, reveal: text })

export const lessonStepSchema = v.strictObject({
  /** What follows the question mark of an address: a view as the codec shares it, every filter spelled out. */
  view: text,
  /** Shown on a globe rather than in Equal Earth, until whoever presents switches. */
  globe: v.boolean(),
  headline: text,
  /** Two sentences. */
  text: v.pipe(v.array(text), v.length(2)),
  /** For the teacher alone, a paragraph each. */
  notes: v.pipe(v.array(text), v.minLength(1)),
  /** Ids of the mentions and totals that the step rests on. */
  mentions: v.array(text),
  totals: v.array(text),
  question: v.nullable(stepQuestionSchema),
})

/** On the hand-out, with room to write; the answer is on the teacher's sheet. */
export const lessonTaskSchema = v.strictObject({ ask: text, lines: count, answer: text })

export const lessonGuideSchema = v.strictObject({
  /** For whoever has no time for the rest: five moves, three sentences to say, what to print. */
  hurry: v.strictObject({
    moves: v.pipe(v.array(text), v.length(5)),
    say: v.pipe(v.array(text), v.length(3)),
    print: text,
  }),
  /** A short way through the lesson: some of its steps, from 1, and how long each takes. */
  path: v.pipe(v.array(v.strictObject({ step: count, minutes: count, what: text })), v.minLength(1)),
  /** A list to tick. */
  prepare: v.pipe(v.array(text), v.minLength(1)),
  /** What the teacher needs to know, each under a few words. */
  before: v.pipe(v.array(v.strictObject({ about: text, text })), v.minLength(1)),
  /** Adds up to the minutes of the lesson. */
  timing: v.pipe(v.array(v.strictObject({ minutes: count, what: text })), v.minLength(1)),
  /** Group work that needs no screen. */
  groups: v.pipe(v.array(text), v.minLength(1)),
  /** A published statement of the other side, with what it takes to find it; `address` is null where none is known. */
  otherSide: v.strictObject({ reference: text, address: v.nullable(text), says: text, ask: text }),
  /** Another state's help to police abroad, as a task: what there is, what to find out, and where to look. */
  comparison: v.strictObject({ about: text, ask: text, where: text }),
  extension: v.pipe(v.array(text), v.minLength(1)),
  assessment: v.pipe(v.array(text), v.minLength(1)),
})

export const lessonSchema = v.strictObject({
  /** Name of its file, its folder in the site and its word in the address. */
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  title: text,
  ages: v.strictObject({ from: count, to: count }),
  minutes: count,
  aim: text,
  words: v.array(v.strictObject({ word: text, meaning: text })),
  steps: v.pipe(v.array(lessonStepSchema), v.minLength(6), v.maxLength(10)),
  tasks: v.pipe(v.array(lessonTaskSchema), v.minLength(1)),
  guide: lessonGuideSchema,
  /** Ids of the documents that the steps rest on, in the order of the atlas. */
  documents: v.pipe(v.array(text), v.minLength(1)),
})

export const lessonsSchema = v.strictObject({ lessons: v.array(lessonSchema) })

export type LessonStep = v.InferOutput<typeof lessonStepSchema>
export type Lesson = v.InferOutput<typeof lessonSchema>
