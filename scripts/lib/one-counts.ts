/**
 * Whether a "one" is a number. It is where a thing follows that it counts ("one visit", "one-week course"),
 * and none where it stands for a thing ("one of", "no one", "the only one to"), names a kind ("one-party"),
 * or belongs to a phrase ("one example", "on one hand"). In doubt it is a number: a figure too many is seen
 * and set aside, one too few is never seen.
 */
import { TEXT_GAP } from './text-gap.ts'

const PRONOUN_BEFORE = words('a an another any each every no')

const NO_THING = words(
  'of in on at by to for from with without within under over into as about after before between among since',
  'until than like that which who whom whose where when if because while and or but nor another the a an not',
  'it he she they we you i is was has had does did can cannot could may might must should would will shall',
  'third quarter fifth hand thing example instance',
)

const UNIT = '(?:second|minute|hour|day|week|month|year|kilometre|kilometer|mile|metre|meter)'

const WORD_BEFORE = new RegExp(String.raw`([\p{L}]+)${TEXT_GAP}$`, 'u')
const HYPHEN_UNIT_AFTER = new RegExp(String.raw`^-${UNIT}(?!\p{L})`, 'iu')
const WORDS_AFTER = new RegExp(
  String.raw`^${TEXT_GAP}[“‘"']?([\p{L}.]+)(?:-[\p{L}-]+)?(?:${TEXT_GAP}(\p{L}+))?`,
  'u',
)
/** "one led by": what follows says more about the one, and is no thing. */
const PARTICIPLE = /^(?:\p{L}+ed|led|held|made|run|built|sent|given|known|seen)$/u
const PREPOSITION = /^(?:by|in|on|at|with|from|to|for|as|under|between)$/
/** "one prominent example". */
const EXAMPLE = /^(?:example|instance)$/
/** "One Belt One Road", "One China". */
const NAME_AFTER = words('Belt Road China Country')

export function oneCounts(before: string, after: string): boolean {
  if (/[\p{L}\p{N}][-‐‑]$/u.test(before)) return false
  if (after.startsWith('-')) return HYPHEN_UNIT_AFTER.test(after)
  const previous = WORD_BEFORE.exec(before)?.[1]?.toLowerCase() ?? ''
  if (PRONOUN_BEFORE.includes(previous)) return false
  const [, next, second = ''] = WORDS_AFTER.exec(after) ?? []
  if (next === undefined || NO_THING.includes(next.toLowerCase()) || NAME_AFTER.includes(next)) return false
  return !EXAMPLE.test(second) && !(PARTICIPLE.test(next) && PREPOSITION.test(second))
}

function words(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(' '))
}
