/** The sheet of a view, made as soon as it is asked for. */
import { useEffect, useRef, useState } from 'react'
import type { SheetRequest } from './compose-sheet.ts'
import type { Sheet } from './make-sheet.ts'

interface Made {
  readonly sheet: Sheet
  /** Of the SVG, for the preview. */
  readonly address: string
}

export interface SheetUse {
  /** Null while it is made: the sheet of another view is never offered as that of this one. */
  readonly made: Made | 'failed' | null
  /** The sheet that was last asked for, as soon as it is made: who presses a button asks for that, whatever has just changed. */
  readonly whenMade: () => Promise<Sheet>
}

export function useSheet(request: SheetRequest): SheetUse {
  const [last, setLast] = useState<{ request: SheetRequest; made: Made | 'failed' } | null>(null)
  const latest = useRef<Promise<Sheet> | null>(null)
  useEffect(() => {
    let ended = false
    let address = ''
    const making = import('./make-sheet.ts').then(({ makeSheet }) => makeSheet(request))
    latest.current = making
    making
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
  const whenMade = async () => {
    if (!latest.current) throw new Error('no picture was asked for')
    return latest.current
  }
  return { made: last?.request === request ? last.made : null, whenMade }
}
