/** The picture of the current view, to look at and to take away: as SVG, and as PNG in two sizes. */
import { type ReactNode, useId } from 'react'
import type { Scope } from '../domain/extract.ts'
import { nameExport } from '../export/name-export.ts'
import { words } from '../i18n/words.ts'
import { useExtract } from '../state/selectors.ts'
import { SaveButton } from '../ui/save-button.tsx'
import { makePng } from './make-png.ts'
import { useSheet } from './use-sheet.ts'
import { useSheetRequest } from './use-sheet-request.ts'

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
