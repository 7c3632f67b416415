/**
 * The page as it is published: all mentions, drawn and written when the site is built, so that it can be read before its script is there
 * and without one. The atlas takes its place in the same layout (app.tsx).
 */
import type { ReactNode } from 'react'
import { embedButtonWords } from '../i18n/embed-button-words.ts'
import { presentButtonWords } from '../i18n/present-button-words.ts'
import { words } from '../i18n/words.ts'
import { CountryLinks } from '../panels/country-links.tsx'
import { Documents } from '../panels/documents.tsx'
import type { LegendEntry } from '../picture/map-picture.ts'
import type { SvgNode } from '../picture/svg-node.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { Desk } from './desk.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'
import { SkipLink } from './skip-link.tsx'
import { WithoutScript } from './without-script.tsx'

/** What the atlas has buttons for, in their order. */
const ACTIONS = [
  presentButtonWords.button,
  words.download.button,
  embedButtonWords.button,
  words.share.button,
]

interface FirstViewProps {
  /** The world in any frame. */
  readonly world: SvgNode
  readonly legend: readonly LegendEntry[]
}

export function FirstView({ world, legend }: FirstViewProps): ReactNode {
  return (
    <div className="first-view">
      <SkipLink />
      <Masthead actions={ACTIONS.map((action) => <Room key={action} action={action} />)} />
      <main>
        <WithoutScript />
        <Desk
          countries={<CountryLinks />}
          map={
            <div className="map-stage">
              <div className="first-map">
                <SvgTree node={world} />
              </div>
            </div>
          }
          legend={legend}
        />
        <Documents />
      </main>
      <Footer />
    </div>
  )
}

/** As wide as the button that will stand there, and not seen. */
function Room({ action }: { readonly action: string }): ReactNode {
  return (
    <button type="button" className="button" disabled>
      {action}
    </button>
  )
}
