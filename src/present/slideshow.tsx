/** Slides one after the other: what keys and buttons do, the blank screen, the full one, and the teacher's window. */
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { settleView } from '../domain/settle-view.ts'
import { readView } from '../domain/view.ts'
import { presentWords } from '../i18n/present-words.ts'
import { words } from '../i18n/words.ts'
import { changePresentation, leavePresentation, useAtlas } from '../state/atlas-store.ts'
import { useDataset, useView } from '../state/selectors.ts'
import { enterFullScreen } from '../ui/full-screen.ts'
import { type Size, useSize } from '../ui/use-size.ts'
import { WindowPortal } from '../ui/window-portal.tsx'
import type { ComposeOrder } from './compose-slide.ts'
import { describeView } from './describe-view.ts'
import { useTakeEarlyKeys } from './early-keys.ts'
import type { Show } from './find-show.ts'
import type { PresentAction } from './present-keys.ts'
import { Slide } from './slide.tsx'
import { SlideControls } from './slide-controls.tsx'
import { titleLines } from './slide-layout.ts'
import { takeStep } from './take-step.ts'
import { TeacherPage } from './teacher-page.tsx'
import { useComposed } from './use-composed.ts'
import { useLeaveWithFullScreen } from './use-leave-with-full-screen.ts'
import { usePresentKeys } from './use-present-keys.ts'
import { useTeachersWindow } from './use-teachers-window.ts'

/** Lines of a headline. */
const MOST_LINES = 2
/** Where from is said at the end of a lesson; a slide of a view says so itself. */
const NO_NOTES: readonly string[] = []

export function Slideshow({ show }: { readonly show: Show }): ReactNode {
  const { presentation, questions } = show
  const cover = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const room = useSize(cover)
  const dataset = useDataset()
  const { view, globe } = useShown(show)
  const [blank, setBlank] = useState(false)
  const keepFullScreen = useLeaveWithFullScreen(leavePresentation)
  const { target, blocked, open, closed } = useTeachersWindow()

  const act = useCallback(
    (action: PresentAction) => {
      if (action === 'leave') return leavePresentation()
      if (action === 'full-screen') return enterFullScreen()
      if (action === 'notes') {
        keepFullScreen()
        return open()
      }
      // As in other programs: whatever is pressed first brings the slide back, and no more.
      if (blank || action === 'blank') return setBlank(!blank)
      // Not that of the last render: two keys may come within one.
      const now = useAtlas.getState().view.presentation
      if (now) changePresentation(takeStep(now, action, questions))
    },
    [blank, questions, keepFullScreen, open],
  )
  usePresentKeys(document, act)
  const takeEarlyKeys = useTakeEarlyKeys()
  useLayoutEffect(() => {
    for (const action of takeEarlyKeys()) act(action)
  }, [takeEarlyKeys, act])
  usePresentKeys(target?.document ?? null, act)

  const { headline, text } = useMemo(() => {
    if (show.kind === 'lesson') return { headline: show.step.headline, text: show.step.text }
    const fits = (one: string) => room === null || titleLines(one, room) <= MOST_LINES
    return describeView(dataset, view, fits)
  }, [show, dataset, view, room])
  const notes = show.kind === 'lesson' && show.next === null ? presentWords.credit : NO_NOTES
  const order = room && { dataset, view, globe, window: room, headline, notes }
  const composed = useComposed(order, () => (room ? orderAhead(show, dataset, room) : []))

  const isThere = composed !== null
  useLayoutEffect(() => {
    if (isThere && !blank) heading.current?.focus({ preventScroll: true })
  }, [isThere, blank])
  const name = show.kind === 'lesson' ? show.lesson.title : headline
  usePresentedTitle(name)

  const { step, revealed } = presentation
  const question = show.kind === 'lesson' ? show.step.question : null
  const announced = [
    questions.length > 1 ? presentWords.announce(step, questions.length, headline) : headline,
    ...(revealed && question ? [presentWords.answer(question.reveal)] : []),
  ].join(' ')
  return (
    <section className="slideshow" ref={cover} data-blank={blank} aria-label={presentWords.label}>
      <p className="visually-hidden" aria-live="polite">
        {blank ? '' : announced}
      </p>
      {composed && (
        <Slide
          dataset={dataset}
          composed={composed}
          headline={headline}
          text={text}
          question={question}
          revealed={revealed}
          warning={blocked ? presentWords.blocked : null}
          heading={heading}
          controls={
            <SlideControls presentation={presentation} questions={questions} globe={globe} act={act} />
          }
        />
      )}
      {target && (
        <WindowPortal
          target={target}
          className="teacher"
          title={presentWords.teacher.title(name)}
          onClosed={closed}
        >
          <TeacherPage
            show={show}
            dataset={dataset}
            headline={headline}
            globe={globe}
            blank={blank}
            target={target}
            act={act}
          />
        </WindowPortal>
      )}
    </section>
  )
}

/** All steps of the lesson, the nearest first: who presents may jump to any. */
function orderAhead(show: Show, dataset: Dataset, window: Size): ComposeOrder[] {
  if (show.kind === 'view') return []
  const { lesson, presentation } = show
  const distance = (step: number) => Math.abs(step - presentation.step - 0.1)
  return lesson.steps
    .map((one, index) => ({ one, step: index + 1 }))
    .sort((a, b) => distance(a.step) - distance(b.step))
    .map(({ one, step }) => ({
      dataset,
      view: settleView(readView(one.view), dataset).view,
      globe: one.globe !== presentation.switched.includes(step),
      window,
      headline: one.headline,
      notes: step === lesson.steps.length ? presentWords.credit : NO_NOTES,
    }))
}

/** The view of the slide, never written over the page's own; and whether it is on a globe. */
function useShown(show: Show) {
  const dataset = useDataset()
  const own = useView()
  const written = show.kind === 'lesson' ? show.step.view : null
  const view = useMemo(
    () => (written === null ? null : settleView(readView(written), dataset).view),
    [written, dataset],
  )
  const isGlobe = show.kind === 'lesson' && show.step.globe
  const { switched, step } = show.presentation
  return { view: view ?? own, globe: isGlobe !== switched.includes(step) }
}

function usePresentedTitle(name: string): void {
  useEffect(() => {
    const before = document.title
    document.title = words.pageTitle(name)
    return () => {
      document.title = before
    }
  }, [name])
}
