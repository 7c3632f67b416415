/** What of a page a finger can hardly hit: WCAG 2.5.8, without its exception for targets that others keep away from. */
import type { Frame, Page } from '@playwright/test'

/** CSS pixels, in each direction. */
const LEAST = 24

/**
 * Of everything that is shown and can be pressed: buttons, fields, lists of choices, summaries, labels of boxes, and links that are no part
 * of a sentence.
 *
 * @returns a line for each that is smaller.
 */
export function findSmallTargets(page: Page | Frame): Promise<{ measured: number; small: string[] }> {
  return page.evaluate((least) => {
    const pressed = 'button, select, summary, textarea, input:not([type="hidden"]), a[href], [role="option"]'
    const all = [...document.querySelectorAll<HTMLElement>(pressed)].filter(
      (one) =>
        !one.closest('[inert]') &&
        // What moves into sight with the focus is no target before.
        !one.classList.contains('skip-link') &&
        getComputedStyle(one).visibility !== 'hidden' &&
        one.getClientRects().length > 0,
    )
    const small: string[] = []
    for (const one of all) {
      if (one instanceof HTMLAnchorElement && isInSentence(one)) continue
      // A box is pressed by its label as well. Handles of a range are as large as its track is high.
      const target = one instanceof HTMLInputElement && one.labels?.[0] ? one.labels[0] : one
      const { width, height } = target.getBoundingClientRect()
      if (one instanceof HTMLInputElement && one.type === 'range') continue
      if (width < least - 0.01 || height < least - 0.01) {
        const name = one.getAttribute('aria-label') ?? (one.textContent?.trim().slice(0, 40) || one.className)
        small.push(`${one.tagName.toLowerCase()} “${name}”: ${Math.round(width)} × ${Math.round(height)}`)
      }
    }
    return { measured: all.length, small: [...new Set(small)] }

    /** Whether words that are no link stand in the same line. */
    function isInSentence(link: HTMLElement): boolean {
      if (getComputedStyle(link).display !== 'inline') return false
      let block: Element = link
      while (block.parentElement && ['inline', 'contents'].includes(getComputedStyle(block).display))
        block = block.parentElement
      const links = [...block.querySelectorAll('a, button')].map((other) => other.textContent ?? '')
      let rest = block.textContent ?? ''
      for (const text of links) rest = rest.replace(text, '')
      return /\p{Letter}{2}/u.test(rest)
    }
  }, LEAST)
}
