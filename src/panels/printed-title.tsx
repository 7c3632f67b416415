/** On paper the name of what is open heads the page: its profile follows on the next. */
import type { ReactNode } from 'react'
import { nameScope } from '../i18n/describe-extract.ts'
import { useDataset, useOpenScope } from '../state/selectors.ts'
import { usePrinting } from '../ui/use-printing.ts'

export function PrintedTitle(): ReactNode {
  const dataset = useDataset()
  const open = useOpenScope()
  const printing = usePrinting()
  if (!printing || !open) return null
  return <h2 className="printed-title">{nameScope(dataset, open)}</h2>
}
