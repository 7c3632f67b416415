/** Whether every number in some texts has a ground, every ground its number, and every number the value that its ground gives. */
import { everyNumber } from './every-number.ts'
import type { FigureAnswer } from './figure-kinds.ts'
import { findReferences } from './find-references.ts'
import type { SeedFigure } from './lesson-schema.ts'
import type { YamlPath } from './located-yaml.ts'

export interface LessonText {
  readonly path: YamlPath
  readonly text: string
}

/** A problem where only the place in the YAML is known. */
export interface Fault {
  readonly path: YamlPath
  readonly message: string
}

export interface FigureCheck {
  readonly texts: readonly LessonText[]
  readonly figures: readonly { readonly path: YamlPath; readonly figure: SeedFigure }[]
  readonly answer: (figure: SeedFigure, said: string) => FigureAnswer
  /** How many steps and tasks there are to refer to. */
  readonly last: { readonly step: number; readonly task: number }
}

export function checkFigures({ texts, figures, answer, last }: FigureCheck): Fault[] {
  const covered = new Set<string>()
  const faults = figures.flatMap(({ path, figure }) => {
    const places = texts.flatMap(({ text, path: where }) =>
      findWords(figure.says, text).map((at) => ({ text, where, at })),
    )
    if (places.length === 0) return [{ path, message: `no text here says "${figure.says}"` }]
    return places.flatMap(({ text, where, at }) => {
      const inside = everyNumber(text).filter(({ start }) => start >= at && start < at + figure.says.length)
      const [said] = inside
      if (!said || inside.length > 1)
        return [{ path, message: `"${figure.says}" holds ${inside.length} numbers, not one` }]
      covered.add(keyOf(where, said.start))
      return compare(figure, said.value, answer).map((message) => ({ path, message }))
    })
  })
  const astray = texts.flatMap(({ path, text }) =>
    findReferences(text).flatMap(({ to, number, start }) => {
      covered.add(keyOf(path, start))
      return number >= 1 && number <= last[to] ? [] : [{ path, message: `there is no ${to} ${number}` }]
    }),
  )
  const bare = texts.flatMap(({ path, text }) =>
    everyNumber(text)
      .filter(({ start }) => !covered.has(keyOf(path, start)))
      .map(({ value, start }) => ({
        path,
        message: `${value} in "${around(text, start)}" has no entry in figures`,
      })),
  )
  return [...unrepeated(faults), ...astray, ...bare]
}

function compare(figure: SeedFigure, said: string, answer: FigureCheck['answer']): string[] {
  const given = answer(figure, said)
  if ('fault' in given) return [`"${figure.says}": ${given.fault}`]
  return given.value === said ? [] : [`"${figure.says}" says ${said}, and the data gives ${given.value}`]
}

const WORD_BEFORE = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u
const WORD_AFTER = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u

/** Whole words and whole numbers, as they are written. */
function findWords(words: string, text: string): number[] {
  const [startsInWord, endsInWord] = [/^[\p{L}\p{N}]/u.test(words), /[\p{L}\p{N}]$/u.test(words)]
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const runsIn = startsInWord && WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at))
    const runsOn = endsInWord && WORD_AFTER.test(text.slice(at + words.length, at + words.length + 2))
    if (!runsIn && !runsOn) places.push(at)
  }
  return places
}

function keyOf(path: YamlPath, start: number): string {
  return [...path, start].join()
}

/** Some words before a number and after it. */
function around(text: string, at: number): string {
  const before = /(?:\S+\s+){0,2}\S*$/.exec(text.slice(0, at))?.[0] ?? ''
  const after = /^\S+(?:\s+\S+){0,3}/.exec(text.slice(at))?.[0] ?? ''
  return before + after
}

/** Words that stand in several texts are told once. */
function unrepeated(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>()
  return faults.filter(({ path, message }) => {
    const key = `${path.join()} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}
