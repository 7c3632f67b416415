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

/** Each step must change what can be read. @returns how many were taken. */
export async function walkTwins(twins: Twins, steps: readonly Step[]): Promise<number> {
  for (const { name, take } of steps) {
    const before = await readWords(twins.plain)
    await Promise.all([take(twins.plain), take(twins.translated)])
    const changed = expect.poll(() => readWords(twins.plain), { message: `${name}: a change`, ...patience })
    await changed.not.toBe(before)
    await expectAlike(twins, name)
  }
  return steps.length
}

const patience = { timeout: LIMIT, intervals: [10, 20, 50, 100] }

export async function expectAlike({ plain, translated }: Twins, name: string): Promise<void> {
  const both = async () => {
    const [own, other] = await Promise.all([readWords(plain), readWords(translated)])
    return own === other ? 'alike' : firstDifference(own, other)
  }
  await expect.poll(both, { message: name, ...patience }).toBe('alike')
  expect(await plain.evaluate(findFaults), name).toEqual([])
}

/** All that is to be seen, with the title. Where lines break is no matter. */
function readWords(page: Page): Promise<string> {
  return page.evaluate(() => `${document.title} ${document.body.innerText}`.replaceAll(/\s+/g, ' '))
}

/** So much of both from a little before where they part. */
function firstDifference(own: string, other: string): string {
  let at = 0
  while (own[at] === other[at]) at++
  const from = Math.max(0, at - 60)
  return `plain: …${own.slice(from, at + 60)}… translated: …${other.slice(from, at + 60)}…`
}

/**
 * Texts that React would go on writing to: it marks the nodes that it keeps, and of a text that is alone in its element it keeps none. And
 * blanks that would be an item among others, which as bare text they are not.
 */
function findFaults(): string[] {
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
  return faults
}
