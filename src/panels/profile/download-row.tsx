/** Saves what a profile shows, at once, in each format. */
import type { ReactNode } from 'react'
import type { Scope } from '../../domain/extract.ts'
import { EXPORT_FORMATS } from '../../export/formats.ts'
import { words } from '../../i18n/words.ts'
import { useAddressOf } from '../../state/address-context.ts'
import { useExtract } from '../../state/selectors.ts'
import { SaveButton } from '../../ui/save-button.tsx'
import { today } from '../../ui/today.ts'

export function DownloadRow({ scope }: { readonly scope: Scope }): ReactNode {
  const extract = useExtract(scope)
  const addressOf = useAddressOf()
  if (extract.selected.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div className="download-row" role="group" aria-label={words.download.profile}>
      <span aria-hidden="true">{words.download.button}:</span>
      {EXPORT_FORMATS.map((format) => (
        <SaveButton
          key={format}
          className="link-button"
          make={async () => {
            const { composeFile } = await import('../../export/compose-file.ts')
            const { name, type, text } = composeFile({ extract, format, addressOf, accessed: today() })
            return { name, content: new Blob([text], { type }) }
          }}
          label={words.download.formats[format]}
          saved={words.download.saved}
          failed={words.download.failed}
        />
      ))}
    </div>
  )
}
