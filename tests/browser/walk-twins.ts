/** Two pages side by side, one of them translated: each step is taken in both, and after it all that can be read must be the same. */
import { expect, type Page } from '@playwright/test'

export interface Step {
  readonly name: string
  readonly take: (page: Page) => Promise<unknown>
}

export interface Twins {
  readonly plain: Page
  readonly translated: Page
}

/** Words come at once, but parts of the page are fetched when they are first shown. In milliseconds. */
const LIMIT = 15_000

/** Each step must change what can be read. */
export async function walkTwins(twins: Twins, steps: readonly Step[]): Promise<void> {
  let before = await expectAlike(twins, 'before the first step')
  for (const { name, take } of steps) {
    await Promise.all([take(twins.plain), take(twins.translated)])
    before = await expectAlike(twins, name, before)
  }
}

/** @returns the words of both, which are others than those before. */
export async function expectAlike({ plain, translated }: Twins, name: string, before = ''): Promise<string> {
  let words = ''
  const compare = async () => {
    const [own, other] = await Promise.all([plain.evaluate(readPage), translated.evaluate(readPage)])
    words = own.words
    if (words === before) return 'nothing has changed'
    return words === other.words ? own.faults.join() : firstDifference(words, other.words)
  }
  await expect.poll(compare, { message: name, timeout: LIMIT, intervals: [10, 20, 50, 100] }).toBe('')
  return words
}

/**
 * All that is to be seen, with the title, wherever lines break. And what is wrong on a page that isn't translated: texts that React would
 * go on writing to (it marks the nodes that it keeps, and of a text that is alone in its element it keeps none), and blanks that are an item
 * among others, which as bare text they would not be.
 */
function readPage(): { readonly words: string; readonly faults: readonly string[] } {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  const faults: string[] = []
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { nodeValue, parentElement } = text
    const around = parentElement?.parentElement
    if (Object.keys(text).some((key) => key.startsWith('__reactFiber'))) {
      faults.push(`a text of React's own in ${parentElement?.outerHTML}`)
    } else if (parentElement?.matches('text-part') && around && nodeValue?.trim() === '') {
      if (/flex|grid/.test(getComputedStyle(around).display)) faults.push(`a blank in ${around.outerHTML}`)
    }
  }
  return { words: `${document.title} ${document.body.innerText}`.replaceAll(/\s+/g, ' '), faults }
}

/** So much of both from a little before where they part. */
function firstDifference(own: string, other: string): string {
  let at = 0
  while (own[at] === other[at]) at++
  const from = Math.max(0, at - 60)
  return `plain: …${own.slice(from, at + 60)}… translated: …${other.slice(from, at + 60)}…`
}
