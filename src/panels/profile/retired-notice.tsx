/** What became of a mention that an old link asks for: the data changed, and the link is answered all the same. */
import type { ReactNode } from 'react'
import type { RetiredId } from '../../domain/atlas.ts'
import { words } from '../../i18n/words.ts'
import { SiteLink } from '../site-link.tsx'

export function RetiredNotice({ retired }: { readonly retired: RetiredId }): ReactNode {
  const { id, reason, replacedBy } = retired
  return (
    <p className="panel-notice" data-retired={id}>
      {replacedBy === null ? words.retired.withdrawn(id) : words.retired.replaced(id)} {reason}{' '}
      <SiteLink page="method/#changes" label={words.retired.changes} />
    </p>
  )
}
