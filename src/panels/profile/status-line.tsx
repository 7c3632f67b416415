/** How the document stands to a claim, with what that means one press away, and who says so. */
import type { ReactNode } from 'react'
import type { Status } from '../../domain/statuses.ts'
import { words } from '../../i18n/words.ts'
import { Definition } from '../../ui/definition.tsx'

interface StatusLineProps {
  readonly status: Status
  /** Whom the document itself cites. */
  readonly via: string | null
}

export function StatusLine({ status, via }: StatusLineProps): ReactNode {
  return (
    <p className="mention-status">
      <Definition
        className="status"
        term={<span data-status={status}>{words.statuses[status]}</span>}
        meaning={words.statusMeanings[status]}
        ask={words.definition}
      />
      {via && ` ${words.panel.accordingTo(via)}`}
    </p>
  )
}
