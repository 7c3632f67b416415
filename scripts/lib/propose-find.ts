/** Words that could be the `find` of a mention: few, of one sentence, once in the document, crossing no note number. */
import * as v from 'valibot'
import { findPassages } from './find-passages.ts'
import { MOST_FIND_WORDS, seedFindSchema } from './seed-schema.ts'

/** Fewer say too little, even where they occur once. */
const FEWEST_WORDS = 3
/** Whether a word ends a sentence or a clause that stands by itself; an abbreviation counts too, to be safe. */
const SENTENCE_END = /[.!?:;]["”’')\]]*$/
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

interface Search {
  /** The document, whole and in its lines. */
  readonly text: string
  readonly lines: readonly string[]
  /** Counted from 1. */
  readonly line: number
  /** Offsets in the line of what the words should hold, the best first. */
  readonly anchors: readonly number[]
}

interface Words {
  readonly start: number
  readonly end: number
}

/** The shortest that hold the first anchor, and of these the first; then those of the next anchor. */
export function proposeFind({ text, lines, line, anchors }: Search): string | null {
  const own = lines[line - 1] ?? ''
  const words = Array.from(own.matchAll(/\S+/g), ({ 0: word, index }): Words => {
    return { start: index, end: index + word.length }
  })
  const runs = lengths().flatMap((length) => runsOf(words, length))
  const sound = runs.filter((run) => !crossesSentence(own, run))
  for (const anchor of anchors) {
    for (const run of sound.filter((one) => holds(one, anchor))) {
      const find = own.slice(run.start, run.end).replace(EDGES, '')
      if (isRepeated(find, text)) continue
      if (findPassages(find, lines).length === 1 && v.is(seedFindSchema, find)) return find
    }
  }
  return null
}

/** A quick look before the exact one, which reads every line: a long text has thousands of words to try. */
function isRepeated(find: string, text: string): boolean {
  return text.indexOf(find) !== text.lastIndexOf(find)
}

function lengths(): number[] {
  return Array.from({ length: MOST_FIND_WORDS - FEWEST_WORDS + 1 }, (_, step) => FEWEST_WORDS + step)
}

function runsOf(words: readonly Words[], length: number): Words[] {
  return words.flatMap(({ start }, index) => {
    const last = words[index + length - 1]
    return last ? [{ start, end: last.end }] : []
  })
}

function crossesSentence(text: string, { start, end }: Words): boolean {
  const inner = text.slice(start, end).split(/\s+/).slice(0, -1)
  return inner.some((word) => SENTENCE_END.test(word))
}

function holds({ start, end }: Words, offset: number): boolean {
  return offset >= start && offset < end
}
