/** The sheet of a view, made as soon as it is asked for. */
import { useEffect, useState } from 'react'
import type { SheetRequest } from './compose-sheet.ts'
import type { Sheet } from './make-sheet.ts'

interface Made {
  readonly sheet: Sheet
  /** Of the SVG, for the preview. */
  readonly address: string
}

/** Null while it is made: the sheet of another view is never offered as that of this one. */
export function useSheet(request: SheetRequest): Made | 'failed' | null {
  const [last, setLast] = useState<{ request: SheetRequest; made: Made | 'failed' } | null>(null)
  useEffect(() => {
    let ended = false
    let address = ''
    import('./make-sheet.ts')
      .then(({ makeSheet }) => makeSheet(request))
      .then((sheet) => {
        if (ended) return
        address = URL.createObjectURL(sheet.svg)
        setLast({ request, made: { sheet, address } })
      })
      .catch((error: unknown) => {
        console.warn('The picture could not be made.', error)
        if (!ended) setLast({ request, made: 'failed' })
      })
    return () => {
      ended = true
      URL.revokeObjectURL(address)
    }
  }, [request])
  return last?.request === request ? last.made : null
}
