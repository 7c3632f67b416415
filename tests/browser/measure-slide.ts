/** What stands on a slide as the browser shows it: each text with its size, its colour and what it stands on. */
import type { Page } from '@playwright/test'

export interface SeenText {
  readonly text: string
  /** In CSS pixels. */
  readonly size: number
  readonly ink: string
  readonly ground: string
  readonly heading: boolean
}

/** Texts that can be seen; those for ears alone are left out. */
export async function measureTexts(page: Page): Promise<SeenText[]> {
  return page.locator('.slideshow').evaluate((slideshow) => {
    const groundOf = (element: Element): string => {
      const style = getComputedStyle(element)
      // Letters on the map have a halo, and a number stands on its ring's ground.
      if (element instanceof SVGElement) return style.stroke === 'none' ? 'rgb(255, 255, 255)' : style.stroke
      const colour = style.backgroundColor
      if (colour !== 'rgba(0, 0, 0, 0)') return colour
      return element.parentElement ? groundOf(element.parentElement) : 'rgb(255, 255, 255)'
    }
    const walker = document.createTreeWalker(slideshow, NodeFilter.SHOW_TEXT)
    const seen: SeenText[] = []
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim() ?? ''
      if (!element || text === '' || element.closest('.visually-hidden')) continue
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const style = getComputedStyle(element)
      seen.push({
        text,
        size: Number.parseFloat(style.fontSize),
        ink: element instanceof SVGElement ? style.fill : style.color,
        ground: groundOf(element),
        heading: element.closest('h1') !== null,
      })
    }
    return seen
  })
}

/** WCAG's contrast ratio of two colours as computed styles write them, with light added to both: 0.2 is a bright room's. */
export function contrastOf({ ink, ground }: Pick<SeenText, 'ink' | 'ground'>, added: number): number {
  const [darker = 0, lighter = 0] = [luminanceOf(ink), luminanceOf(ground)].sort((a, b) => a - b)
  return (lighter + added + 0.05) / (darker + added + 0.05)
}

function luminanceOf(colour: string): number {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number)
  if (!channels) throw new Error(`not an opaque colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
