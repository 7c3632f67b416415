/** The legend of a map on paper: only what occurs on it. */
import type { ReactNode } from 'react'
import { handoutWords } from '../i18n/handout-words.ts'
import { legendWords } from '../i18n/legend-words.ts'
import { mapWords } from '../i18n/map-words.ts'
import type { LegendEntry } from '../picture/map-picture.ts'
import { PrintSign } from './print-sign.tsx'

export function PrintLegend({ legend }: { readonly legend: readonly LegendEntry[] }): ReactNode {
  const [first] = legend.flatMap((entry) => (entry.entry === 'activity' ? [entry] : []))
  return (
    <ul className="print-legend">
      {legend.map((entry) => (
        <li key={JSON.stringify(entry)}>
          {/* In a shape that stands on the map. */}
          {entry.entry === 'hollow' && first ? (
            <PrintSign entry={first} certain={false} />
          ) : (
            <PrintSign entry={entry} />
          )}{' '}
          {textOf(entry)}
        </li>
      ))}
    </ul>
  )
}

function textOf(entry: LegendEntry): string {
  if (entry.entry === 'activity') return mapWords.activities[entry.activity]
  if (entry.entry === 'class')
    return handoutWords.classEntry(legendWords.classes[entry.class], entry.class === 0)
  return handoutWords.markEntries[entry.entry]
}
