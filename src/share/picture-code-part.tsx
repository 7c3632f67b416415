/** The view as a picture with its text, for systems that strip frames: the file, and the line that shows it. */
import { type ReactNode, useId } from 'react'
import type { Scope } from '../domain/extract.ts'
import { nameExport } from '../export/name-export.ts'
import { nameSource } from '../i18n/describe-extract.ts'
import { embedDialogWords } from '../i18n/embed-dialog-words.ts'
import { words } from '../i18n/words.ts'
import { useExtract } from '../state/selectors.ts'
import { CopyField } from '../ui/copy-field.tsx'
import { SaveButton } from '../ui/save-button.tsx'
import type { SheetRequest } from './compose-sheet.ts'
import { writePicture } from './embed-code.ts'
import { makePng } from './make-png.ts'
import type { Sheet } from './make-sheet.ts'
import { useSheet } from './use-sheet.ts'
import { useSheetRequest } from './use-sheet-request.ts'

const WHOLE: Scope = { kind: 'all' }

/** Pixels of the file to one of the page: the small print stays sharp on a fine screen. */
const SCALE = 2

const { picture: own, code } = embedDialogWords

export function PictureCodePart(): ReactNode {
  const request = useSheetRequest()
  const { made } = useSheet(request)
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{own.label}</h3>
      <p className="hint">{own.hint}</p>
      {request.dataset.shapes.length === 0 ? (
        <p>{words.picture.noShapes}</p>
      ) : made === 'failed' ? (
        <p role="alert">{words.picture.failed}</p>
      ) : made === null ? (
        <p role="status">{own.making}</p>
      ) : (
        <PictureCode request={request} sheet={made.sheet} />
      )}
    </section>
  )
}

function PictureCode({
  request: { dataset, address },
  sheet,
}: {
  readonly request: SheetRequest
  readonly sheet: Sheet
}): ReactNode {
  const file = `${nameExport(useExtract(WHOLE))}-${sheet.width * SCALE}.png`
  const description = embedDialogWords.alt({
    description: sheet.description,
    documents: dataset.atlas.documents.length,
    source: nameSource(dataset),
  })
  return (
    <>
      <SaveButton
        className="button"
        make={async () => ({ name: file, content: await makePng(sheet, SCALE) })}
        label={own.save}
        saved={words.download.saved}
        failed={words.picture.failed}
      />
      <CopyField
        text={writePicture({ file, description, width: sheet.width, height: sheet.height, address })}
        label={own.field}
        copy={own.copy}
        copied={code.copied}
        byHand={code.byHand}
      />
    </>
  )
}
