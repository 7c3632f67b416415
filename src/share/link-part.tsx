/** The address of the whole view in the atlas, spelled out. */
import { type ReactNode, useId } from 'react'
import { shareView } from '../domain/view.ts'
import { embedDialogWords } from '../i18n/embed-dialog-words.ts'
import { useAddressOf } from '../state/address-context.ts'
import { useView } from '../state/selectors.ts'
import { CopyField } from '../ui/copy-field.tsx'

const { link: words, code } = embedDialogWords

export function LinkPart(): ReactNode {
  const address = useAddressOf()(shareView(useView()))
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.label}</h3>
      <p className="hint">{words.hint}</p>
      <CopyField
        text={address}
        label={words.field}
        copy={words.copy}
        copied={code.copied}
        byHand={code.byHand}
      />
    </section>
  )
}
