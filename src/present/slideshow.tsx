/** Slides one after the other: what keys and buttons do, the blank screen, the full one, and the teacher's window. */
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { presentWords } from '../i18n/present-words.ts'
import { words } from '../i18n/words.ts'
import { changePresentation, leavePresentation, useAtlas } from '../state/atlas-store.ts'
import { useDataset, useView } from '../state/selectors.ts'
import { enterFullScreen } from '../ui/full-screen.ts'
import { usePrinting } from '../ui/use-printing.ts'
import { useSize } from '../ui/use-size.ts'
import { WindowPortal } from '../ui/window-portal.tsx'
import { useTakeEarlyKeys } from './early-keys.ts'
import type { Show } from './find-show.ts'
import { listSlides, type SlideContent } from './list-slides.ts'
import type { PresentAction } from './present-keys.ts'
import { PrintedSlides } from './printed-slides.tsx'
import { Slide } from './slide.tsx'
import { SlideControls } from './slide-controls.tsx'
import { takeStep } from './take-step.ts'
import { TeacherPage } from './teacher-page.tsx'
import { useComposed } from './use-composed.ts'
import { useLeaveWithFullScreen } from './use-leave-with-full-screen.ts'
import { usePresentKeys } from './use-present-keys.ts'
import { useTeachersWindow } from './use-teachers-window.ts'

export function Slideshow({ show }: { readonly show: Show }): ReactNode {
  const { presentation, questions } = show
  const cover = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const room = useSize(cover)
  const dataset = useDataset()
  const view = useView()
  const [blank, setBlank] = useState(false)
  const keepFullScreen = useLeaveWithFullScreen(leavePresentation)
  const { target, blocked, open, closed } = useTeachersWindow()
  const printing = usePrinting()

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

  const slides = useMemo(() => listSlides({ show, dataset, view, window: room }), [show, dataset, view, room])
  const slide = slides[presentation.step - 1]
  if (!slide) throw new Error(`there is no slide ${presentation.step}`)
  const { headline, text, globe } = slide
  const composed = useComposed(room && { ...slide, dataset, window: room }, () =>
    room ? nearestFirst(slides, presentation.step).map((one) => ({ ...one, dataset, window: room })) : [],
  )

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
      {printing && <PrintedSlides show={show} />}
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

/** Who presents may jump to any step; on is likelier than back. */
function nearestFirst(slides: readonly SlideContent[], step: number): SlideContent[] {
  const distance = (index: number) => Math.abs(index + 1 - step - 0.1)
  return slides
    .map((slide, index) => ({ slide, index }))
    .sort((a, b) => distance(a.index) - distance(b.index))
    .map(({ slide }) => slide)
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
