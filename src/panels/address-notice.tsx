/**
 * Says quietly what of a link could not be shown. The page shows the nearest view meanwhile; or nothing, where a filter names only what
 * is unknown.
 */
import type { ReactNode } from 'react'
import type { Facet } from '../domain/facets.ts'
import { isKnown, keepKnown, namesOnlyUnknown } from '../domain/known-values.ts'
import { EVERYTHING } from '../domain/selection.ts'
import { describeUnread } from '../i18n/describe-unread.ts'
import { words } from '../i18n/words.ts'
import { acceptView, useAtlas } from '../state/atlas-store.ts'
import { useDataset, useSettledView } from '../state/selectors.ts'

export function AddressNotice(): ReactNode {
  const dataset = useDataset()
  const { view, unknown } = useSettledView()
  const unread = useAtlas((state) => state.unread)
  const unknownInLessons = useAtlas((state) => state.unknownInLessons)
  const isHere = (facet: Facet, value: string) => isKnown(dataset, facet, value)
  const nothing = namesOnlyUnknown(view, isHere)
  const text = describeUnread({ ...unread, unknown: [...unknown, ...unknownInLessons], nothing })
  if (text === null) return null
  const known = keepKnown(view, isHere)
  return (
    <div className="address-notice">
      <p role="status">{text}</p>
      <button
        type="button"
        className="link-button"
        onClick={() => acceptView(nothing ? { ...known, ...EVERYTHING } : known)}
      >
        {nothing ? words.notice.showAll : words.notice.close}
      </button>
    </div>
  )
}
