/** Files that hold this view for ever, for whoever wants to depend on nobody. */
import { type ReactNode, useId } from 'react'
import type { Scope } from '../domain/extract.ts'
import { nameExport } from '../export/name-export.ts'
import { embedDialogWords } from '../i18n/embed-dialog-words.ts'
import { words } from '../i18n/words.ts'
import { useDataset, useExtract, useSelected } from '../state/selectors.ts'
import '../styles/embed-dialog.css'
import { SaveButton } from '../ui/save-button.tsx'
import { useSheetRequest } from './use-sheet-request.ts'

const WHOLE: Scope = { kind: 'all' }

const { frozen: own } = embedDialogWords

export function FrozenPart(): ReactNode {
  const request = useSheetRequest()
  const { atlas, shapes } = useDataset()
  const mentions = words.mentions(useSelected().length)
  const stem = `${nameExport(useExtract(WHOLE))}-version-${atlas.version}`
  const id = useId()
  const files = [
    {
      label: own.page,
      hint: own.pageHint(mentions),
      make: async () => {
        const { makeFrozen } = await import('./make-frozen.ts')
        return { name: `${stem}.html`, content: await makeFrozen(request) }
      },
    },
    {
      label: own.picture,
      hint: own.pictureHint,
      make: async () => {
        const { makeSheet } = await import('./make-sheet.ts')
        return { name: `${stem}.svg`, content: (await makeSheet(request)).svg }
      },
    },
  ]
  return (
    <section className="embed-frozen" aria-labelledby={id}>
      <h3 id={id}>{own.label}</h3>
      <p className="hint">{own.hint(atlas.version)}</p>
      {shapes.length === 0 ? (
        <p>{words.picture.noShapes}</p>
      ) : (
        <ul>
          {files.map(({ label, hint, make }, index) => (
            <li key={label}>
              <SaveButton
                className="button"
                make={make}
                label={label}
                saved={words.download.saved}
                failed={own.failed}
                describedBy={`${id}-${index}`}
              />
              <span className="hint" id={`${id}-${index}`}>
                {hint}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
