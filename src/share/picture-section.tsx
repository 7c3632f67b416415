/** The picture of the current view, to look at and to take away, under the title and in the form that the reader chooses. */
import { type ReactNode, useId } from 'react'
import type { Scope } from '../domain/extract.ts'
import type { PictureFormat } from '../domain/picture-choice.ts'
import { nameExport } from '../export/name-export.ts'
import { words } from '../i18n/words.ts'
import { SHEET_DESIGNS } from '../picture/sheet-designs.ts'
import { useExtract } from '../state/selectors.ts'
import { SaveButton } from '../ui/save-button.tsx'
import type { SavableFile } from '../ui/save-file.ts'
import { titleOf } from './compose-sheet.ts'
import { makePng } from './make-png.ts'
import type { Sheet } from './make-sheet.ts'
import { PictureChoices } from './picture-choices.tsx'
import { useSheet } from './use-sheet.ts'
import { useSheetRequest } from './use-sheet-request.ts'

/** The picture shows all of the selection; what is open is outlined in it. */
const WHOLE: Scope = { kind: 'all' }

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
  const name = nameExport(useExtract(WHOLE))
  const request = useSheetRequest()
  const { made, whenMade } = useSheet(request)
  const { crop, format } = request.view.picture
  const sheet = made === null || made === 'failed' ? null : made.sheet
  const sized = (one: PictureFormat) => nameFormat(one, sheet, SHEET_DESIGNS[crop].pixels)
  if (request.dataset.shapes.length === 0) return <p>{words.picture.noShapes}</p>
  return (
    <div className="picture-downloads">
      <PictureChoices atlasTitle={titleOf(request)} nameFormat={sized} />
      <div className="picture-preview" data-crop={crop}>
        {made === 'failed' && <p role="alert">{words.picture.failed}</p>}
        {made === null && <p role="status">{words.picture.making}</p>}
        {made !== null && made !== 'failed' && (
          <img
            src={made.address}
            width={made.sheet.width}
            height={made.sheet.height}
            alt={made.sheet.description}
          />
        )}
      </div>
      <p className="hint">
        {words.picture.hint} {words.picture.kept}
      </p>
      <SaveButton
        className="button"
        make={async () =>
          makeFile(await whenMade(), format, {
            name: crop === 'page' ? name : `${name}-${crop}`,
            width: pixelsOf(format, SHEET_DESIGNS[crop].pixels),
          })
        }
        label={words.picture.save}
        saved={words.download.saved}
        failed={words.picture.failed}
      />
    </div>
  )
}

interface Pixels {
  readonly screen: number
  readonly print: number
}

function pixelsOf(format: PictureFormat, { screen, print }: Pixels): number {
  return format === 'png-print' ? print : screen
}

/** With its size, as soon as that is known. */
function nameFormat(format: PictureFormat, sheet: Sheet | null, pixels: Pixels): string {
  if (format === 'svg') return words.picture.svg(sheet ? words.download.size(sheet.svg.size) : '')
  const width = pixelsOf(format, pixels)
  const height = sheet ? Math.round((width / sheet.width) * sheet.height) : null
  return format === 'png' ? words.picture.png(width, height) : words.picture.pngPrint(width, height)
}

/** @param width of a PNG, in pixels. */
async function makeFile(
  sheet: Sheet,
  format: PictureFormat,
  { name, width }: { readonly name: string; readonly width: number },
): Promise<SavableFile> {
  if (format === 'svg') return { name: `${name}.svg`, content: sheet.svg }
  return { name: `${name}-${width}.png`, content: await makePng(sheet, width / sheet.width) }
}
