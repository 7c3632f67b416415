/**
 * The word that lies ready in published pages for when the atlas does not stand in their place. The html element says why it doesn't
 * (start-state.ts), and the style sheet shows the sentence for that (src/styles/start.css).
 */
import type { ReactNode } from 'react'
import { startWords } from '../i18n/start-words.ts'
import { START_NOTICE } from './start-state.ts'

interface StartNoticeProps {
  /** A text to read, which is whole without the atlas, or the first view, which is a picture of all mentions. */
  readonly page: 'text' | 'picture'
  /** To the folder of the site, from the page; null where the page is the copy in one file. */
  readonly site: string | null
}

export function StartNotice({ page, site }: StartNoticeProps): ReactNode {
  const { late, lateOffline, old, stopped, stays, asked, reload, whole, data, countries } = startWords
  return (
    <div className="start-notice" id={START_NOTICE} role="alert" tabIndex={-1}>
      <p>
        <span data-for="late">{site === null ? lateOffline : late}</span>
        <span data-for="old">{old}</span>
        <span data-for="stopped">{stopped}</span> {stays[page]}{' '}
        <span className="start-asked">{asked[page]}</span>
      </p>
      <p>
        <button type="button" className="link-button" data-do="reload">
          {reload}
        </button>
        {site !== null && (
          <>
            <a className="start-asked" href={site}>
              {whole}
            </a>
            <a href={`${site}data/mentions.csv`}>{data}</a>
            <a href={`${site}country/`}>{countries}</a>
          </>
        )}
      </p>
    </div>
  )
}
