/** Figures as evidence writes them: decimal strings without separators, percentages with their sign. */
import type { SeedQuantity, SeedTotal } from './seed-schema.ts'

export function figuresOfQuantity(quantity: SeedQuantity | null): string[] {
  if (quantity === null) return []
  const sign = quantity.unit.startsWith('percent') ? '%' : ''
  return [quantity.value, quantity.min, quantity.max]
    .filter((value) => value !== null)
    .map((value) => `${value}${sign}`)
}

export function figuresOfTotal(total: SeedTotal): string[] {
  const counted = total.countriesCounted === null ? [] : [String(total.countriesCounted)]
  return [...figuresOfQuantity(total.quantity), ...counted]
}
