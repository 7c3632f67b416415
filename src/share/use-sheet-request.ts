/** The current view as a sheet is asked for. */
import { useMemo } from 'react'
import { shareView } from '../domain/view.ts'
import { useAddressOf } from '../state/address-context.ts'
import { useDataset, useOpenCountries, useProjection, useSelected, useView } from '../state/selectors.ts'
import { today } from '../ui/today.ts'
import type { SheetRequest } from './compose-sheet.ts'

export function useSheetRequest(): SheetRequest {
  const dataset = useDataset()
  const view = useView()
  const selected = useSelected()
  const openCountries = useOpenCountries()
  const projection = useProjection()
  const address = useAddressOf()(shareView(view))
  return useMemo(
    () => ({ dataset, view, selected, openCountries, projection, address, date: today() }),
    [dataset, view, selected, openCountries, projection, address],
  )
}
