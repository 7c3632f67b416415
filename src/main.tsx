/** Starts the page: binds the address, loads the data, shows the atlas. */
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { takeOver } from './app/take-over.tsx'
import { loadCitations } from './dataset/load-citations.ts'
import { loadDataset } from './dataset/load-dataset.ts'
import { SiteRootContext } from './state/address-context.ts'
import { setLoad, setView, useAtlas } from './state/atlas-store.ts'
import { CitationsContext } from './state/citations-context.ts'
import './styles/page.css'
import { bindAddress } from './url/bind-address.ts'
import { siteRoot } from './url/site-root.ts'

const DATA = `${siteRoot()}data/`

function load(): void {
  setLoad({ state: 'waiting' })
  loadDataset(DATA).then(
    (dataset) => setLoad({ state: 'ready', dataset }),
    (error: unknown) =>
      setLoad({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  )
}

function show(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element for the atlas')
  bindAddress({
    get: () => useAtlas.getState().view,
    set: setView,
    isPlaying: () => useAtlas.getState().playing,
    subscribe: (listener) => useAtlas.subscribe(listener),
  })
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <CitationsContext value={() => loadCitations(DATA)}>
          <SiteRootContext value={siteRoot()}>
            <App onRetry={load} />
          </SiteRootContext>
        </CitationsContext>
      </StrictMode>,
    ),
  )
}

const { country } = document.documentElement.dataset
const notice = document.getElementById('notice')
if (country && notice) takeOver({ country, notice, onRetry: load, show })
else show()
load()
