/** The whole atlas as one file, for places without a network. */
import { type ReactNode, useId } from 'react'
import { OFFLINE_FILE, OFFLINE_LIMIT } from '../domain/offline-file.ts'
import { words } from '../i18n/words.ts'
import { useSiteRoot } from '../state/address-context.ts'

export function TakeAlong(): ReactNode {
  const root = useSiteRoot()
  const id = useId()
  return (
    <section className="download-section" aria-labelledby={id}>
      <h3 id={id}>{words.offline.takeAlong}</h3>
      <p>
        <a href={root + OFFLINE_FILE} download={OFFLINE_FILE}>
          {words.offline.file(OFFLINE_FILE, OFFLINE_LIMIT / 1_000_000)}
        </a>
      </p>
      <p className="hint">{words.offline.fileHint}</p>
    </section>
  )
}
