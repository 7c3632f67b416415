/** An extract in each format, with its name and size; below them its licence and how to cite it. */
import { type ReactNode, useId, useMemo } from 'react'
import type { Extract } from '../domain/extract.ts'
import { composeFile } from '../export/compose-file.ts'
import { describeMetadata } from '../export/extract-metadata.ts'
import { EXPORT_FORMATS } from '../export/formats.ts'
import { dataWords } from '../i18n/data-words.ts'
import { words } from '../i18n/words.ts'
import { useAddressOf } from '../state/address-context.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { SaveButton } from '../ui/save-button.tsx'
import { today } from '../ui/today.ts'

export function DataFiles({ extract }: { readonly extract: Extract }): ReactNode {
  const addressOf = useAddressOf()
  const accessed = today()
  const id = useId()
  // All three are made to say how large they are: a few milliseconds for a hundred mentions.
  const { files, metadata } = useMemo(
    () => ({
      files: EXPORT_FORMATS.map((format) => {
        const file = composeFile({ extract, format, addressOf, accessed })
        return { format, name: file.name, content: new Blob([file.text], { type: file.type }) }
      }),
      metadata: describeMetadata(extract, { addressOf, accessed }),
    }),
    [extract, addressOf, accessed],
  )
  return (
    <>
      <p className="download-filter">
        <span>{words.download.filter}</span> {metadata.filter.words}
      </p>
      <ul className="download-files">
        {files.map(({ format, name, content }) => (
          <li key={format} data-format={format}>
            <SaveButton
              className="button"
              make={() => Promise.resolve({ name, content })}
              label={words.download.formats[format]}
              saved={words.download.saved}
              failed={words.download.failed}
              describedBy={`${id}-${format}`}
            />
            <div id={`${id}-${format}`}>
              <p className="download-name">
                <span>{name}</span>
                <span>{words.download.size(content.size)}</span>
              </p>
              <p className="hint">{dataWords.uses[format]}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="download-terms">
        <p>
          <span>{words.download.licence}</span>{' '}
          <a href={metadata.licence.url} target="_blank" rel="noreferrer">
            {metadata.licence.name}
          </a>
        </p>
        <p>{words.download.cite}</p>
        <pre>{metadata.citation}</pre>
        <CopyButton
          className="link-button"
          text={() => metadata.citation}
          label={words.download.copy}
          copied={words.download.copied}
          byHand={words.share.failed}
        />
      </div>
    </>
  )
}
