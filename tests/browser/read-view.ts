/** What a reader sees of the view: filters, open country and where the map looks. */
import type { Page } from '@playwright/test'

export interface ShownView {
  readonly activities: readonly string[]
  readonly years: string
  readonly uncertain: boolean
  readonly country: string | null
  readonly mentions: number
}

export function readView(page: Page): Promise<ShownView> {
  return page.evaluate(() => ({
    activities: [...document.querySelectorAll<HTMLInputElement>('input[name="activities"]:checked')].map(
      (box) => box.value,
    ),
    years: document.querySelector('.timeline output')?.textContent ?? '',
    uncertain: document.querySelector<HTMLInputElement>('input[name="uncertain"]')?.checked ?? false,
    country: document.querySelector('.panel[data-country]')?.getAttribute('data-country') ?? null,
    mentions: Number(document.querySelector('.results')?.getAttribute('data-mentions')),
  }))
}
