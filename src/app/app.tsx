/** Puts the faces together. */
import { type ReactNode, useState } from 'react'
import { words } from '../i18n/words.ts'
import { MapStage } from '../map/map-stage.tsx'
import { ActiveFilters } from '../panels/active-filters.tsx'
import { ActivityFilter } from '../panels/activity-filter.tsx'
import { AddressNotice } from '../panels/address-notice.tsx'
import { CountryList } from '../panels/country-list.tsx'
import { Documents } from '../panels/documents.tsx'
import { Intro } from '../panels/intro.tsx'
import { Legend } from '../panels/legend.tsx'
import { Profile } from '../panels/profile/profile.tsx'
import { Results } from '../panels/results.tsx'
import { SearchBox } from '../panels/search/search-box.tsx'
import { ShareButton } from '../panels/share-button.tsx'
import { MentionTable } from '../panels/table/mention-table.tsx'
import { Timeline } from '../panels/timeline.tsx'
import { TotalsSection } from '../panels/totals/totals-section.tsx'
import type { MapPicture } from '../picture/map-picture.ts'
import { DownloadButton } from '../share/download-button.tsx'
import { EmbedButton } from '../share/embed-button.tsx'
import { PicturePart } from '../share/picture-part.tsx'
import { AddressContext } from '../state/address-context.ts'
import { useAtlas } from '../state/atlas-store.ts'
import { useDataset, useOpened } from '../state/selectors.ts'
import { addressOf } from '../url/bind-address.ts'
import { LoadNotice } from './load-notice.tsx'
import { usePageTitle } from './use-page-title.ts'

export function App({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const load = useAtlas((state) => state.load)
  return (
    <AddressContext value={addressOf}>
      <a className="skip-link" href="#countries">
        {words.skipToCountries}
      </a>
      <header className="masthead">
        <h1>{words.title}</h1>
        {load.state === 'ready' && <SearchBox />}
        <nav aria-label={words.nav.label}>
          <a href="#map">{words.nav.map}</a>
          <a href="#totals">{words.nav.totals}</a>
          <a href="#table">{words.nav.table}</a>
          <a href="#documents">{words.nav.sources}</a>
          <a href="./method/">{words.nav.method}</a>
        </nav>
        {load.state === 'ready' && (
          <div className="masthead-actions">
            <DownloadButton>
              <PicturePart />
            </DownloadButton>
            <EmbedButton />
            <ShareButton />
          </div>
        )}
      </header>
      <main>
        {load.state === 'ready' ? <Atlas onReload={onRetry} /> : <LoadNotice load={load} onRetry={onRetry} />}
      </main>
      {load.state === 'ready' && <Footer />}
    </AddressContext>
  )
}

function Atlas({ onReload }: { readonly onReload: () => void }): ReactNode {
  usePageTitle()
  const opened = useOpened()
  const [picture, setPicture] = useState<MapPicture | null>(null)
  return (
    <>
      <AddressNotice />
      <div className="desk" data-open={opened !== null} data-kind={opened?.kind}>
        <div className="side">
          <Intro />
          <ActivityFilter />
          <CountryList />
        </div>
        <section className="view" id="map" aria-label={words.map.label}>
          <div className="view-head">
            <Results />
            <ActiveFilters />
          </div>
          <MapStage onPicture={setPicture} onReload={onReload} />
          {picture && <Legend picture={picture} />}
          <Timeline />
          <p className="borders-note">{words.map.borders}</p>
        </section>
        {opened && <Profile opened={opened} />}
      </div>
      <TotalsSection />
      <MentionTable />
      <Documents />
    </>
  )
}

function Footer(): ReactNode {
  const { atlas } = useDataset()
  return (
    <footer className="foot">
      {words.footer(atlas.version, atlas.issued)} <a href="./country/">{words.allCountries}</a>
    </footer>
  )
}
