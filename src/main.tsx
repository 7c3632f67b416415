/** Starts the page: binds the address, loads the data, and puts the atlas in place of the page as it was published. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { LoadNotice } from './app/load-notice.tsx'
import { loadCitations } from './dataset/load-citations.ts'
import { loadDataset } from './dataset/load-dataset.ts'
import { readLand } from './map/read-land.ts'
import { setLoad, setView, useAtlas } from './state/atlas-store.ts'
import { CitationsContext } from './state/citations-context.ts'
import './styles/page.css'
import { bindAddress } from './url/bind-address.ts'
import { siteRoot } from './url/site-root.ts'

const DATA = `${siteRoot()}data/`

bindAddress({
  get: () => useAtlas.getState().view,
  set: setView,
  isPlaying: () => useAtlas.getState().playing,
  subscribe: (listener) => useAtlas.subscribe(listener),
})
const page = document.getElementById('root')
if (!page) throw new Error('the page has no element for the atlas')
const land = readLand(page)
const root = createRoot(page)
createRoot(document.body.appendChild(document.createElement('div'))).render(<LoadNotice onRetry={load} />)
load()

/** What is shown stays until the data is there; and where it is loaded again, until that succeeds. */
function load(): void {
  const isShown = () => useAtlas.getState().load.state === 'ready'
  if (!isShown()) setLoad({ state: 'waiting' })
  loadDataset(DATA).then(
    (dataset) => {
      const wasShown = isShown()
      setLoad({ state: 'ready', dataset })
      if (!wasShown) show()
    },
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      if (!isShown()) setLoad({ state: 'failed', reason })
    },
  )
}

/** The first commit takes what was published away and puts the atlas in its place, with its picture drawn: no frame is without a map. */
function show(): void {
  root.render(
    <StrictMode>
      <CitationsContext value={() => loadCitations(DATA)}>
        <App land={land} onReload={load} />
      </CitationsContext>
    </StrictMode>,
  )
}
