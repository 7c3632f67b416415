/** The picture of the current view, to look at and to take away: as SVG, and as PNG in two sizes. */
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { shareView } from '../domain/view.ts'
import { words } from '../i18n/words.ts'
import { useAddressOf } from '../state/address-context.ts'
import { useDataset, useOpenCountries, useProjection, useSelected, useView } from '../state/selectors.ts'
import { saveFile } from '../ui/save-file.ts'
import type { SheetRequest } from './compose-sheet.ts'
import type { Sheet } from './make-sheet.ts'

/** Pixels of a PNG to one of the sheet, and what so many are good for. */
const PNGS = [
  { scale: 1, use: words.picture.forScreens },
  { scale: 2, use: words.picture.forPrint },
] as const

interface PictureDownloadsProps {
  /** File name without its ending. */
  readonly stem: string
}

export function PictureDownloads({ stem }: PictureDownloadsProps): ReactNode {
  const request = useSheetRequest()
  const made = useSheet(request)
  const [said, setSaid] = useState('')
  const save = async (name: string, make: () => Blob | Promise<Blob>) => {
    try {
      saveFile(name, await make())
      setSaid(words.picture.saved(name))
    } catch {
      setSaid(words.picture.failed)
    }
  }
  if (request.dataset.shapes.length === 0) return <p>{words.picture.noShapes}</p>
  if (made === 'failed') return <p role="alert">{words.picture.failed}</p>
  if (made === null) return <p role="status">{words.picture.making}</p>
  const { sheet, address } = made
  return (
    <div className="picture-downloads">
      <img src={address} width={sheet.width} height={sheet.height} alt={sheet.description} />
      <p className="hint">{words.picture.hint}</p>
      <ul>
        <li>
          <button type="button" className="button" onClick={() => save(`${stem}.svg`, () => sheet.svg)}>
            {words.picture.svg}
          </button>
          <span className="hint">{words.picture.svgHint(kilobytes(sheet.svg))}</span>
        </li>
        {PNGS.map(({ scale, use }) => {
          const [width, height] = [sheet.width * scale, sheet.height * scale]
          return (
            <li key={scale}>
              <button
                type="button"
                className="button"
                onClick={() => save(`${stem}-${width}.png`, () => makePng(sheet, scale))}
              >
                {words.picture.png(width)}
              </button>
              <span className="hint">{words.picture.pngHint(width, height, use)}</span>
            </li>
          )
        })}
      </ul>
      <p role="status" className="hint">
        {said}
      </p>
    </div>
  )
}

function useSheetRequest(): SheetRequest {
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

interface Made {
  readonly sheet: Sheet
  /** Of the SVG, for the preview. */
  readonly address: string
}

/** Null while it is made: the sheet of another view is never offered as that of this one. */
function useSheet(request: SheetRequest): Made | 'failed' | null {
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

async function makePng(sheet: Sheet, scale: number): Promise<Blob> {
  const { rasterise } = await import('./rasterise.ts')
  return rasterise(sheet, scale)
}

/** Where the reader is: "2026-11-22". */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function kilobytes({ size }: Blob): string {
  return words.number(Math.ceil(size / 1000))
}
