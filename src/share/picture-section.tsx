/** The picture of the current view, to look at and to take away: as SVG, and as PNG in two sizes. */
import { type ReactNode, useEffect, useId, useMemo, useState } from 'react'
import type { Scope } from '../domain/extract.ts'
import { shareView } from '../domain/view.ts'
import { nameExport } from '../export/name-export.ts'
import { words } from '../i18n/words.ts'
import { useAddressOf } from '../state/address-context.ts'
import {
  useDataset,
  useExtract,
  useOpenCountries,
  useProjection,
  useSelected,
  useView,
} from '../state/selectors.ts'
import { SaveButton } from '../ui/save-button.tsx'
import { today } from '../ui/today.ts'
import type { SheetRequest } from './compose-sheet.ts'
import type { Sheet } from './make-sheet.ts'

/** The picture shows all of the selection; what is open is outlined in it. */
const WHOLE: Scope = { kind: 'all' }

/** Pixels of a PNG to one of the sheet, and what so many are good for. */
const PNGS = [
  { scale: 1, use: words.picture.forScreens },
  { scale: 2, use: words.picture.forPrint },
] as const

export function PictureSection(): ReactNode {
  const id = useId()
  return (
    <section className="download-section" aria-labelledby={id}>
      <h3 id={id}>{words.picture.label}</h3>
      <PictureDownloads />
    </section>
  )
}

function PictureDownloads(): ReactNode {
  const stem = nameExport(useExtract(WHOLE))
  const request = useSheetRequest()
  const made = useSheet(request)
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
          <SaveButton
            className="button"
            make={async () => ({ name: `${stem}.svg`, content: sheet.svg })}
            label={words.picture.svg}
            saved={words.download.saved}
            failed={words.picture.failed}
          />
          <span className="hint">{words.picture.svgHint(words.download.size(sheet.svg.size))}</span>
        </li>
        {PNGS.map(({ scale, use }) => {
          const [width, height] = [sheet.width * scale, sheet.height * scale]
          return (
            <li key={scale}>
              <SaveButton
                className="button"
                make={async () => ({ name: `${stem}-${width}.png`, content: await makePng(sheet, scale) })}
                label={words.picture.png(width)}
                saved={words.download.saved}
                failed={words.picture.failed}
              />
              <span className="hint">{words.picture.pngHint(width, height, use)}</span>
            </li>
          )
        })}
      </ul>
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
