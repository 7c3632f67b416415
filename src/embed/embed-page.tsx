/** The embed as it stands in its HTML: a finished map of all mentions, which needs neither script nor style sheet to be read. */
import type { ReactNode } from 'react'
import { countSelected, summariseCountries } from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { DEFAULT_VIEW } from '../domain/view.ts'
import { describeDate } from '../i18n/describe.ts'
import { describeSelection } from '../i18n/describe-selection.ts'
import { embedWords } from '../i18n/embed-words.ts'
import { words } from '../i18n/words.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import type { SvgNode } from '../picture/svg-node.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { EmbedControls } from './embed-controls.tsx'
import { EmbedLegend } from './embed-legend.tsx'

interface EmbedPageProps {
  readonly dataset: Dataset
  readonly selected: readonly SelectedMention[]
  readonly world: SvgNode
  readonly pictures: readonly { readonly design: string; readonly picture: MapPicture }[]
  /** Of the atlas, to be read and copied where a link can't be followed; empty where nobody knows it. */
  readonly address: string
}

export function EmbedPage({ dataset, selected, world, pictures, address }: EmbedPageProps): ReactNode {
  const { atlas, extent } = dataset
  const { uncertain } = countSelected(selected)
  const countries = summariseCountries(selected).size
  const selection = describeSelection(dataset, DEFAULT_VIEW)
  return (
    <main className="embed">
      <header className="embed-head">
        <h1>{words.headline}</h1>
        <p hidden>{embedWords.whose}</p>
      </header>
      {/* What the map shows, and what it can't, before the map: a frame that is too low for all of it shows this. */}
      <p className="embed-caption" aria-live="polite" tabIndex={-1}>
        {embedWords.caption(selection, selected.length, countries, uncertain)}
      </p>
      <p className="embed-unread" role="status" />
      <noscript>
        <WithoutScript why={embedWords.withoutScript.why} />
      </noscript>
      <div className="embed-late">
        <WithoutScript why={embedWords.withoutScript.late} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        className="embed-stage"
        data-mode="still"
        role="group"
        aria-label={words.map.label}
        data-keys={words.map.keys}
      >
        <div className="embed-canvas" aria-hidden="true" />
        <SvgTree node={world} />
        <p className="embed-tooltip" hidden />
        <div className="embed-map-buttons">
          <button type="button" data-do="explore">
            {embedWords.explore}
          </button>
          <div className="embed-zoom">
            <MapButton action="zoom-in" label={words.map.zoomIn} path="M8 3v10M3 8h10" />
            <MapButton action="zoom-out" label={words.map.zoomOut} path="M3 8h10" />
            <MapButton
              action="world"
              label={words.map.world}
              path="M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M2.5 8h11M8 2.5c-3.3 3.4-3.3 7.6 0 11M8 2.5c3.3 3.4 3.3 7.6 0 11"
            />
          </div>
          <div className="embed-moves">
            <MapButton action="up" label={words.map.moves.up} path="M3 10.5l5-5l5 5" />
            <MapButton action="left" label={words.map.moves.left} path="M10.5 3l-5 5l5 5" />
            <MapButton action="down" label={words.map.moves.down} path="M3 5.5l5 5l5-5" />
            <MapButton action="right" label={words.map.moves.right} path="M5.5 3l5 5l-5 5" />
          </div>
        </div>
      </div>
      <p className="embed-notice" role="status" />
      <section className="embed-mentions" hidden />
      <EmbedControls dataset={dataset} selected={selected} />
      <EmbedLegend pictures={pictures} />
      <footer className="embed-foot">
        <p>{embedWords.rule(atlas.documents.length, extent.from, extent.to)}</p>
        <p>
          {embedWords.source}{' '}
          <span className="embed-date">{embedWords.dated(describeDate(atlas.issued), atlas.version)}</span>
        </p>
        <p>{words.map.borders}</p>
        <p className="embed-links">
          <button type="button" data-do="table">
            {embedWords.viewData}
          </button>
          <a data-do="atlas" href="../" target="_blank" rel="noopener">
            {embedWords.openAtlas}
          </a>{' '}
          <span className="embed-address">{address}</span>
        </p>
      </footer>
      <section className="embed-sheet" hidden />
    </main>
  )
}

interface MapButtonProps {
  readonly action: string
  readonly label: string
  readonly path: string
}

function MapButton({ action, label, path }: MapButtonProps): ReactNode {
  return (
    <button type="button" data-do={action} aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}

/** An empty address is this page's own, with all that was asked of it: the one link to a view that needs no script to be made. */
function WithoutScript({ why }: { readonly why: string }): ReactNode {
  const { view, data, atlas } = embedWords.withoutScript
  return (
    <p>
      {why} {/* biome-ignore lint/a11y/useValidAnchor: an address, that of this page with its query */}
      <a href="" target="_blank" rel="noopener">
        {view}
      </a>
      {' · '}
      <a href="../data/mentions.csv" target="_blank" rel="noopener">
        {data}
      </a>
      {' · '}
      <a href="../" target="_blank" rel="noopener">
        {atlas}
      </a>
    </p>
  )
}
