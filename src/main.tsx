/** Starts the page: loads the data, and puts the atlas in place of the page as it was published. */
import { StrictMode } from 'react'
import { App } from './app/app.tsx'
import { replaceFirstView } from './app/replace-first-view.tsx'
import { showAtlas } from './app/show-atlas.ts'
import { readStart, tellStart } from './app/start-state.ts'
import { takeOver } from './app/take-over.tsx'
import { fetchFrom } from './dataset/fetch-from.ts'
import { loadCitations } from './dataset/load-citations.ts'
import { loadDataset } from './dataset/load-dataset.ts'
import { readEmbedded } from './dataset/read-embedded.ts'
import { readLand } from './map/read-land.ts'
import { SiteRootContext } from './state/address-context.ts'
import { setLoad, setView, useAtlas } from './state/atlas-store.ts'
import { CitationsContext } from './state/citations-context.ts'
import { LessonsContext } from './state/lessons-context.ts'
import { OfflineContext } from './state/offline-context.ts'
import './styles/page.css'
import { bindAddress } from './url/bind-address.ts'
import { siteRoot } from './url/site-root.ts'

const { country, offline } = document.documentElement.dataset
const base = document.baseURI
const fetchFile = offline === undefined ? fetchFrom(`${siteRoot()}data/`) : readEmbedded
const copy = offline === undefined ? null : { site: offline || null }

let failures = 0

/** An atlas that is shown stays, whatever becomes of another try to load its data. */
function load(): void {
  const isShown = () => useAtlas.getState().load.state === 'ready'
  if (!isShown()) setLoad({ state: 'waiting' })
  loadDataset(fetchFile).then(
    (dataset) => setLoad({ state: 'ready', dataset }),
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      failures++
      if (!isShown()) setLoad({ state: 'failed', reason, failures })
    },
  )
}

/** Few readers teach, so what reads the lessons is no part of what the page starts with. */
async function fetchLessons() {
  const { loadLessons } = await import('./dataset/load-lessons.ts')
  return loadLessons(fetchFile)
}

function show(): boolean {
  return showAtlas({
    base,
    begin: () =>
      bindAddress({
        get: () => useAtlas.getState().view,
        set: setView,
        isPlaying: () => useAtlas.getState().playing,
        subscribe: (listener) => useAtlas.subscribe(listener),
      }),
    render: (published) => (
      <StrictMode>
        <CitationsContext value={() => loadCitations(fetchFile)}>
          <LessonsContext value={fetchLessons}>
            <SiteRootContext value={siteRoot()}>
              <OfflineContext value={copy}>
                <App land={readLand(published)} onReload={load} />
              </OfflineContext>
            </SiteRootContext>
          </LessonsContext>
        </CitationsContext>
      </StrictMode>
    ),
  })
}

function start(): void {
  const notice = document.getElementById('notice')
  if (country && notice) takeOver({ country, notice, onRetry: load, show })
  else replaceFirstView({ onRetry: load, show })
  load()
  // Beside the data, so that it is there when somebody types; the box asks for it again (src/panels/search/use-search.ts).
  import('./panels/search/search-index.ts').catch(() => undefined)
}

// The lines in the page have looked for what the atlas needs (page-script.ts).
if (readStart() !== 'old') {
  tellStart('running')
  try {
    start()
  } catch (error) {
    console.error('The atlas did not start.', error)
    tellStart('stopped')
  }
}
