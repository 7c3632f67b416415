/** How much the filters hide, with a way to see it. */
import type { ReactNode } from 'react'
import { words } from '../../i18n/words.ts'
import { resetFilters } from '../../state/atlas-store.ts'

export function HiddenLine({ text }: { readonly text: string }): ReactNode {
  return (
    <p className="panel-hidden">
      {text}{' '}
      <button type="button" className="link-button" onClick={resetFilters}>
        {words.filters.reset}
      </button>
    </p>
  )
}
