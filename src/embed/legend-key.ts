/** How a legend's entry is called in the page's HTML. */
import type { LegendEntry } from '../picture/map-picture.ts'

export function legendKey(entry: LegendEntry): string {
  if (entry.entry === 'class') return `class-${entry.class}`
  return entry.entry === 'activity' ? entry.activity : entry.entry
}
