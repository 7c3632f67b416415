/** A blank map of the world on one page, wider than high: borders, and empty boxes for a legend of one's own. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { cutShapes } from '../picture/flat-shapes.ts'
import { flattenOnce } from '../picture/flatten-once.ts'
import { paintOutlines } from '../picture/paint-outlines.ts'
import { wholeWorldCamera } from '../picture/whole-world.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { SheetFoot } from './sheet-foot.tsx'

/** In points, of an A4 page on its side within its margins. */
const WIDTH = 770
const GRID = 2
const BOXES = 6

export function OutlineMapSheet({ dataset }: { readonly dataset: Dataset }): ReactNode {
  const { outline } = handoutWords
  const camera = wholeWorldCamera(WIDTH)
  const paths = cutShapes(flattenOnce(dataset.shapes), camera, GRID)
  return (
    <article className="sheet paper outline-sheet">
      <h1 className="visually-hidden">{outline.title}</h1>
      <p className="pupil-line outline-subject">
        <span>
          {outline.subject} <span className="blank" />
        </span>
        <span>
          {handoutWords.name} <span className="blank" />
        </span>
      </p>
      <figure>
        <SvgTree node={paintOutlines({ camera, paths, description: outline.map })} />
      </figure>
      <h2>
        {outline.legend} <span className="sheet-hint">{outline.projection}</span>
      </h2>
      <ul className="outline-legend" aria-hidden="true">
        {Array.from({ length: BOXES }, (_, index) => (
          <li key={index}>
            <span className="box" /> <span className="blank" />
          </li>
        ))}
      </ul>
      <SheetFoot atlas={dataset.atlas} map />
    </article>
  )
}
