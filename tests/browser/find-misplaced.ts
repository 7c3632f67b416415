/** What on a sheet stands beyond its edge or on something else, once a browser has set its letters. */
import { expect, type Page } from '@playwright/test'

export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lines of a sheet, drawn by the browser alone in a page of its own, that leave it or cover others. */
export async function findMisplaced(
  other: Page,
  svg: string,
  sheet: { readonly width: number; readonly height: number },
  { margin }: { readonly margin: number },
): Promise<{ beyond: Line[]; covered: string[] }> {
  await other.setContent(svg.replace(/^<\?xml[^>]*>/, ''))
  await other.evaluate(() => document.fonts.ready)
  expect(await other.evaluate(() => document.fonts.check('600 32px "Source Serif 4 Variable"'))).toBe(true)
  const boxes = await other.evaluate(() => {
    const outer = document.querySelector('svg')?.getBoundingClientRect()
    const lines = document.querySelectorAll<SVGGraphicsElement>('[data-part] tspan, .legend text')
    return [...lines].map((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect()
      const [x, y] = [outer?.left ?? 0, outer?.top ?? 0]
      return {
        text: line.textContent ?? '',
        left: left - x,
        right: right - x,
        top: top - y,
        bottom: bottom - y,
      }
    })
  })
  await other.close()
  expect(boxes.length).toBeGreaterThan(15)
  const { width, height } = sheet
  return {
    beyond: boxes.filter(
      ({ left, right, top, bottom }) =>
        left < margin - 1 || right > width - margin + 1 || top < 0 || bottom > height,
    ),
    // Of what is painted; the boxes of two lines may touch.
    covered: boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (two) =>
            one.left < two.right &&
            two.left < one.right &&
            one.top + 4 < two.bottom - 4 &&
            two.top + 4 < one.bottom - 4,
        )
        .map((two) => `${one.text} / ${two.text}`),
    ),
  }
}
