/** One slide: title, map, legend and what is said beside it. It knows nothing of steps before and after. */
import type { CSSProperties, ReactNode, Ref } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { LessonStep } from '../domain/lesson.ts'
import type { ComposedSlide } from './compose-slide.ts'
import { SLIDE } from './slide-layout.ts'
import { SlideLegend } from './slide-legend-rows.tsx'
import { SlideMap } from './slide-map.tsx'

interface SlideProps {
  readonly dataset: Dataset
  readonly composed: ComposedSlide
  readonly headline: string
  readonly text: readonly string[]
  readonly question: LessonStep['question']
  readonly revealed: boolean
  /** Something that the presenter has to know. */
  readonly warning?: string | null
  readonly heading?: Ref<HTMLHeadingElement>
  /** Below the text. */
  readonly controls?: ReactNode
  /** Its map never flies. */
  readonly still?: boolean
  /** Before the ids of its hatches: the page's own map has others, and so has a slide on paper. */
  readonly ids?: string
}

export function Slide(props: SlideProps): ReactNode {
  const { dataset, composed, headline, warning = null, heading, controls } = props
  const { still = false, ids = 'slide-' } = props
  const { unit, stacked, titleHeight, legendHeight } = composed.layout
  return (
    <div className="slide" data-stacked={stacked} style={sizesOf(unit)}>
      <h1 ref={heading} tabIndex={-1} style={{ minHeight: titleHeight }}>
        {headline}
      </h1>
      <SlideMap dataset={dataset} drawn={composed.drawn} still={still} ids={ids} />
      <SlideLegend rows={composed.rows} height={legendHeight} ids={ids} />
      <div className="slide-column">
        <div className="slide-text">
          <SlideText {...props} />
        </div>
        {warning !== null && (
          <p className="slide-blocked" role="alert">
            {warning}
          </p>
        )}
        {controls}
      </div>
    </div>
  )
}

/** The answer takes the place of the text, so that the map stays where it is. */
function SlideText({ text, question, revealed }: SlideProps): ReactNode {
  const answer = revealed && question ? question.reveal : null
  return (
    <>
      {answer === null && text.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {question && <p className="slide-question">{question.ask}</p>}
      {answer !== null && <p className="slide-answer">{answer}</p>}
    </>
  )
}

/** For the style sheet: sizes in units are multiples of one variable. */
function sizesOf(unit: number): CSSProperties {
  const { side, block, gap, column, title, titleLine, text, textLine, legendLine, target } = SLIDE
  const sizes = { side, block, gap, column, title, titleLine, text, textLine, legendLine, target }
  const variables = Object.entries(sizes).map(([name, size]) => [`--${name}`, `${size * unit}px`])
  return Object.fromEntries([...variables, ['--unit', `${unit}px`]])
}
