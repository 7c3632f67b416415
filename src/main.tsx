/** Starts the page: binds the address, loads the data, shows the atlas. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
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

bindAddress({
  get: () => useAtlas.getState().view,
  set: setView,
  isPlaying: () => useAtlas.getState().playing,
  subscribe: (listener) => useAtlas.subscribe(listener),
})
load()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element for the page')
createRoot(root).render(
  <StrictMode>
    <CitationsContext value={() => loadCitations(DATA)}>
      <SiteRootContext value={siteRoot()}>
        <App onRetry={load} />
      </SiteRootContext>
    </CitationsContext>
  </StrictMode>,
)
