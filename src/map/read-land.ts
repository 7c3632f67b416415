/** Takes the land out of the page's first picture, so that the script need not draw the world a second time. */
import type { ShapePath } from '../picture/paint-countries.ts'

/** @returns the paths of `paintWorld`, under its camera; none where the page holds no such picture. */
export function readLand(page: ParentNode): ShapePath[] {
  return [...page.querySelectorAll('.world .countries path')].map((path) => ({
    iso: path.getAttribute('data-country'),
    d: path.getAttribute('d') ?? '',
  }))
}
