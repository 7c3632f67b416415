/** Starts the page: loads the data, and puts the atlas in place of the page as it was published. */
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { replaceFirstView } from './app/replace-first-view.tsx'
import { takeOver } from './app/take-over.tsx'
import { loadCitations } from './dataset/load-citations.ts'
import { loadDataset } from './dataset/load-dataset.ts'
import { readLand } from './map/read-land.ts'
import { SiteRootContext } from './state/address-context.ts'
import { setLoad, setView, useAtlas } from './state/atlas-store.ts'
import { CitationsContext } from './state/citations-context.ts'
import { LessonsContext } from './state/lessons-context.ts'
import './styles/page.css'
import { bindAddress } from './url/bind-address.ts'
import { siteRoot } from './url/site-root.ts'

const DATA = `${siteRoot()}data/`

/** An atlas that is shown stays, whatever becomes of another try to load its data. */
function load(): void {
  const isShown = () => useAtlas.getState().load.state === 'ready'
  if (!isShown()) setLoad({ state: 'waiting' })
  loadDataset(DATA).then(
    (dataset) => setLoad({ state: 'ready', dataset }),
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      if (!isShown()) setLoad({ state: 'failed', reason })
    },
  )
}

/** Few readers teach, so what reads the lessons is no part of what the page starts with. */
async function fetchLessons() {
  const { loadLessons } = await import('./dataset/load-lessons.ts')
  return loadLessons(DATA)
}

/** One commit takes what was published away and puts the atlas in its place, with its picture drawn: no frame is without a map. */
function show(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element for the atlas')
  bindAddress({
    get: () => useAtlas.getState().view,
    set: setView,
    isPlaying: () => useAtlas.getState().playing,
    subscribe: (listener) => useAtlas.subscribe(listener),
  })
  const land = readLand(root)
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <CitationsContext value={() => loadCitations(DATA)}>
          <LessonsContext value={fetchLessons}>
            <SiteRootContext value={siteRoot()}>
              <App land={land} onReload={load} />
            </SiteRootContext>
          </LessonsContext>
        </CitationsContext>
      </StrictMode>,
    ),
  )
}

const { country } = document.documentElement.dataset
const notice = document.getElementById('notice')
if (country && notice) takeOver({ country, notice, onRetry: load, show })
else replaceFirstView({ onRetry: load, show })
load()
