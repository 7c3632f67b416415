/** Copies the address of one thing alone, without the filters it was found under. */
import type { ReactNode } from 'react'
import { DEFAULT_VIEW, type View, writeView } from '../../domain/view.ts'
import { words } from '../../i18n/words.ts'
import { useAddressOf } from '../../state/address-context.ts'
import { useIsShared } from '../../state/offline-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'

interface PermalinkProps {
  /** What is open in the view that the link leads to. */
  readonly to: Partial<View>
  readonly label: string
}

export function Permalink({ to, label }: PermalinkProps): ReactNode {
  const address = usePermalink(to)
  if (!useIsShared()) return null
  return (
    <CopyButton
      className="link-button"
      text={address}
      label={label}
      copied={words.share.copied}
      byHand={words.share.failed}
    />
  )
}

/** @returns a function that gives the address: a page may move while it stands open. */
export function usePermalink(to: Partial<View>): () => string {
  const addressOf = useAddressOf()
  return () => addressOf(writeView({ ...DEFAULT_VIEW, ...to }))
}
