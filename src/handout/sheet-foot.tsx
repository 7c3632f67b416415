/** Whose data a sheet shows, in which version, and what its borders say. */
import type { ReactNode } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import { describeDate } from '../i18n/describe.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { bordersNote } from '../i18n/legend-words.ts'

interface SheetFootProps {
  readonly atlas: Atlas
  /** Whether there is a map on it. */
  readonly map: boolean
}

export function SheetFoot({ atlas, map }: SheetFootProps): ReactNode {
  return (
    <p className="sheet-foot">
      {handoutWords.credit(atlas.version, describeDate(atlas.issued))} {map && bordersNote}
    </p>
  )
}
