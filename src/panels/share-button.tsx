/** Copies a link to this view that spells the selection out, so that it keeps its meaning as data is added. */
import type { ReactNode } from 'react'
import { shareView } from '../domain/view.ts'
import { words } from '../i18n/words.ts'
import { useAddressOf } from '../state/address-context.ts'
import { useIsShared } from '../state/offline-context.ts'
import { useView } from '../state/selectors.ts'
import { CopyButton } from '../ui/copy-button.tsx'

export function ShareButton(): ReactNode {
  const view = useView()
  const addressOf = useAddressOf()
  if (!useIsShared()) return null
  return (
    <CopyButton
      className="button"
      text={() => addressOf(shareView(view))}
      label={words.share.button}
      copied={words.share.copied}
      byHand={words.share.failed}
    />
  )
}
