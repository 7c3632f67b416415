/** What a reader of an article sees in one of its embeds, script or not. */
import type { Frame } from '@playwright/test'

export interface SeenEmbed {
  /** Of the land in the HTML: countries that are painted and have an extent. */
  readonly land: number
  /** In how many colours it is painted. */
  readonly fills: number
  /** By ISO code, sorted: `training solid`. A ring gives what it stands for. */
  readonly marks: Readonly<Record<string, readonly string[]>>
  /** Marks and rings in sight whose box has no extent. */
  readonly emptyMarks: number
  readonly outlined: readonly string[]
  /** Empty where they can't be seen. */
  readonly title: string
  readonly caption: string
  readonly legend: readonly string[]
  readonly activities: readonly string[]
  readonly foot: string
  readonly withoutScript: string
  readonly notice: string
  readonly controls: readonly string[]
  readonly mode: string
  readonly canvases: number
  /** In CSS pixels. */
  readonly stage: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly width: number
  readonly scrollWidth: number
  readonly contentHeight: number
  readonly frameHeight: number
}

export function readEmbed(frame: Frame): Promise<SeenEmbed> {
  return frame.evaluate(() => {
    const all = (selector: string, within: ParentNode = document) => [
      ...within.querySelectorAll<HTMLElement | SVGElement>(selector),
    ]
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const hasExtent = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 0 && height > 0
    }
    const textOf = (selector: string) =>
      all(selector)
        .filter((element) => isSeen(element) && hasExtent(element))
        .map((element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    const number = (element: Element, name: string) => Number(element.getAttribute(`data-${name}`) ?? 0)

    const land = all('.world .countries path[data-country]').filter(
      (path) => isSeen(path) && hasExtent(path) && getComputedStyle(path).fill !== 'none',
    )
    // The other design is not rendered, which those in it don't say themselves.
    const design = all('.world .design').filter((one) => getComputedStyle(one).display !== 'none')
    const packs = design.flatMap((one) => all('.pack', one)).filter(isSeen)
    const marks: Record<string, string[]> = {}
    for (const pack of packs) {
      const own = all('[data-mention]', pack).map(
        (mark) =>
          `${mark.getAttribute('data-activity')} ${mark.getAttribute('data-certain') === 'true' ? 'solid' : 'hollow'}`,
      )
      const ringed = all('[data-count]', pack).flatMap((slice) =>
        Array.from(
          { length: number(slice, 'count') },
          (_, index) =>
            `${slice.getAttribute('data-activity')} ${index < number(slice, 'uncertain') ? 'hollow' : 'solid'}`,
        ),
      )
      const country = pack.getAttribute('data-country') ?? ''
      marks[country] = [...(marks[country] ?? []), ...own, ...ringed].sort()
    }
    const main = document.querySelector('.embed')
    const stage = document.querySelector('.embed-stage')
    const { x, y, width, height } = stage?.getBoundingClientRect() ?? new DOMRect()
    return {
      land: land.length,
      fills: new Set(land.map((path) => getComputedStyle(path).fill)).size,
      marks,
      emptyMarks: packs.filter((pack) => !hasExtent(pack)).length,
      outlined: all('.world [data-outlined]')
        .filter(isSeen)
        .map((path) => path.getAttribute('data-outlined') ?? ''),
      title: textOf('.embed-head h1').join(),
      caption: textOf('.embed-caption').join(),
      legend: textOf('.embed-legend [data-entry]'),
      activities: textOf('.embed-activities label'),
      foot: textOf('.embed-foot p').join(' '),
      withoutScript: textOf('.embed-late p, .embed noscript p').join(),
      notice: textOf('.embed-notice').join(),
      controls: textOf('button, select, .embed-links a'),
      mode: stage?.getAttribute('data-mode') ?? '',
      canvases: all('canvas').length,
      stage: { x, y, width, height },
      width: document.documentElement.clientWidth,
      scrollWidth: document.documentElement.scrollWidth,
      contentHeight: main?.getBoundingClientRect().height ?? 0,
      frameHeight: window.innerHeight,
    }
  })
}
