/** Puts the faces together, once the data is there. */
import { type ReactNode, useDeferredValue, useLayoutEffect, useMemo, useState } from 'react'
import { PrintSection } from '../handout/print-section.tsx'
import { MapStage } from '../map/map-stage.tsx'
import { AddressNotice } from '../panels/address-notice.tsx'
import { CountryList } from '../panels/country-list.tsx'
import { Documents } from '../panels/documents.tsx'
import { ShareButton } from '../panels/share-button.tsx'
import { MentionTable } from '../panels/table/mention-table.tsx'
import { TotalsSection } from '../panels/totals/totals-section.tsx'
import type { MapPicture } from '../picture/map-picture.ts'
import type { ShapePath } from '../picture/paint-countries.ts'
import { PresentButton } from '../present/present-button.tsx'
import { PresentCover } from '../present/present-cover.tsx'
import { DownloadButton } from '../share/download-button.tsx'
import { EmbedButton } from '../share/embed-button.tsx'
import { FrozenSection } from '../share/frozen-section.tsx'
import { PicturePart } from '../share/picture-part.tsx'
import { TakeAlong } from '../share/take-along.tsx'
import { AddressContext } from '../state/address-context.ts'
import { useAtlas } from '../state/atlas-store.ts'
import { useOffline } from '../state/offline-context.ts'
import { addressOf } from '../url/bind-address.ts'
import { goToNamedPart } from '../url/go-to-named-part.ts'
import { offlineAddress } from '../url/offline-address.ts'
import { Desk } from './desk.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'
import { SkipLink } from './skip-link.tsx'
import { usePageTitle } from './use-page-title.ts'

interface AppProps {
  /** As it stood in the page before the script, under the world's camera; empty where the page held none. */
  readonly land: readonly ShapePath[]
  /** Loads the data again. */
  readonly onReload: () => void
}

export function App({ land, onReload }: AppProps): ReactNode {
  usePageTitle()
  const offline = useOffline()
  const address = useMemo(() => (offline ? offlineAddress(offline.site) : addressOf), [offline])
  const [picture, setPicture] = useState<MapPicture | null>(null)
  // What lies below the desk follows in a render of its own, so that the desk is there sooner.
  const isWhole = useDeferredValue(true, false)
  useLayoutEffect(() => {
    if (isWhole) goToNamedPart()
  }, [isWhole])
  const presenting = useAtlas((state) => state.view.presentation !== null)
  return (
    <AddressContext value={address}>
      <div inert={presenting}>
        <SkipLink />
        <Masthead
          actions={
            <>
              <PresentButton />
              <DownloadButton>
                <PicturePart />
                {offline ? (
                  <>
                    <PrintSection />
                    <FrozenSection />
                  </>
                ) : (
                  <TakeAlong />
                )}
              </DownloadButton>
              {!offline && <EmbedButton />}
              <ShareButton />
            </>
          }
        />
        <main>
          <AddressNotice />
          <Desk
            countries={<CountryList />}
            map={<MapStage land={land} onPicture={setPicture} onReload={onReload} />}
            legend={picture?.legend ?? []}
          />
          {isWhole && (
            <>
              <TotalsSection />
              <MentionTable />
              <Documents />
            </>
          )}
        </main>
        {isWhole && <Footer />}
      </div>
      {presenting && <PresentCover />}
    </AddressContext>
  )
}
