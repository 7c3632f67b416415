/** On paper below the map: whose it is, what it shows in words, the day, and where it is found again. */
import type { ReactNode } from 'react'
import type { Scope } from '../domain/extract.ts'
import { shareView } from '../domain/view.ts'
import { citeExtract } from '../i18n/describe-extract.ts'
import { useAddressOf } from '../state/address-context.ts'
import { useExtract, useOpenScope, useView } from '../state/selectors.ts'
import { today } from '../ui/today.ts'
import { usePrinting } from '../ui/use-printing.ts'

const WHOLE: Scope = { kind: 'all' }

export function PrintedSource(): ReactNode {
  return usePrinting() ? <Source /> : null
}

function Source(): ReactNode {
  const extract = useExtract(useOpenScope() ?? WHOLE)
  const address = useAddressOf()(shareView(useView()))
  return <p className="printed-source">{citeExtract(extract, { address, accessed: today() })}</p>
}
