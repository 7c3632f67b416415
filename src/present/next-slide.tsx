/** The next slide in small: its headline and its map. */
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { LessonStep } from '../domain/lesson.ts'
import { settleView } from '../domain/settle-view.ts'
import { readView } from '../domain/view.ts'
import { drawSlide } from './draw-slide.ts'
import { SlideMap } from './slide-map.tsx'

interface NextSlideProps {
  readonly dataset: Dataset
  readonly step: LessonStep
}

/** In pixels. */
const SIZE = { width: 360, height: 190 }
/** Letters of 12 pixels: it is read from near. */
const UNIT = 12 / 28

export function NextSlide({ dataset, step }: NextSlideProps): ReactNode {
  // After the slide itself, which a class waits for.
  const { view, globe, headline } = useDeferredValue(step)
  const drawn = useMemo(() => {
    const settled = settleView(readView(view), dataset).view
    return drawSlide({ dataset, view: settled, globe, size: SIZE, unit: UNIT })
  }, [dataset, view, globe])
  return (
    <figure className="teacher-next">
      <figcaption>{headline}</figcaption>
      <SlideMap dataset={dataset} drawn={drawn} still ids="slide-" />
    </figure>
  )
}
