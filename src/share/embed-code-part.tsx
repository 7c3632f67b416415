/** The line that an editor pastes, with the script that fits the height if it is wanted. */
import { type ReactNode, useId } from 'react'
import { embedDialogWords } from '../i18n/embed-dialog-words.ts'
import { useSiteRoot } from '../state/address-context.ts'
import { CopyField } from '../ui/copy-field.tsx'
import { chooseFitted, useEmbedChoice } from './embed-choice.ts'
import { type MeasuredHeight, writeFrame, writeHeightScript } from './embed-code.ts'

interface EmbedCodeProps {
  readonly address: string
  readonly title: string
  readonly heights: readonly MeasuredHeight[]
}

const { code: words } = embedDialogWords

export function EmbedCode({ address, title, heights }: EmbedCodeProps): ReactNode {
  const root = useSiteRoot()
  const fitted = useEmbedChoice((state) => state.fitted)
  const id = useId()
  const frame = writeFrame({ address, title, heights })
  return (
    <section className="embed-code" aria-labelledby={id}>
      <h3 id={id}>{words.label}</h3>
      <CopyField
        text={fitted ? `${frame}\n${writeHeightScript(root)}` : frame}
        label={words.field}
        copy={words.copy}
        copied={words.copied}
        byHand={words.byHand}
      />
      <label className="embed-fit">
        <input
          type="checkbox"
          checked={fitted}
          aria-describedby={`${id}-fit`}
          onChange={(event) => chooseFitted(event.currentTarget.checked)}
        />
        {words.fit}
      </label>
      <p className="hint" id={`${id}-fit`}>
        {words.fitHint}
      </p>
    </section>
  )
}
