/** Says quietly what of a link could not be shown. The page shows the nearest view meanwhile. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { acceptView, useAtlas } from '../state/atlas-store.ts'
import { useSettledView } from '../state/selectors.ts'

export function AddressNotice(): ReactNode {
  const { view, unknown } = useSettledView()
  const { parts, tooLong } = useAtlas((state) => state.unread)
  const unknownInLessons = useAtlas((state) => state.unknownInLessons)
  const sentences = [
    ...(tooLong ? [words.notice.tooLong] : []),
    ...(parts.length > 0 ? [words.notice.unread(parts)] : []),
    ...[...unknown, ...unknownInLessons].map(({ part, value, reason }) =>
      words.notice.unknown(part, value, reason),
    ),
  ]
  if (sentences.length === 0) return null
  return (
    <div className="address-notice">
      <p role="status">
        {sentences.join(' ')} {words.notice.nearest}
      </p>
      <button type="button" className="link-button" onClick={() => acceptView(view)}>
        {words.notice.close}
      </button>
    </div>
  )
}
