/** The sheets as buttons: the profile that is open, those of each lesson, the outline map. Each opens in a window that prints it. */
import { type ReactNode, useState } from 'react'
import type { CountryCode } from '../domain/countries.ts'
import type { Lesson } from '../domain/lesson.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { words } from '../i18n/words.ts'
import { useOffline } from '../state/offline-context.ts'
import { useDataset, useOpened } from '../state/selectors.ts'
import { useLessons } from '../state/use-lessons.ts'
import paper from '../styles/paper.css?inline'
import { LoadFailed } from '../ui/load-failed.tsx'
import { openWindow } from '../ui/open-window.ts'
import { readFontRules } from '../ui/read-font-rules.ts'
import { showInWindow } from '../ui/show-in-window.ts'
import { CountrySheet } from './country-sheet.tsx'
import { LESSON_SHEETS, type LessonSheet } from './lesson-sheets.ts'
import { OutlineMapSheet } from './outline-map-sheet.tsx'
import { countryPage, presentLink } from './page-address.ts'

const NAME = 'atlas-sheet'
const SIZE = { width: 900, height: 900 }

export function PrintList(): ReactNode {
  const dataset = useDataset()
  const site = useOffline()?.site ?? null
  const lessons = useLessons()
  const country = useOpenCountry()
  const [blocked, setBlocked] = useState(false)
  const show = (title: string, sheet: ReactNode) => {
    const target = openWindow(NAME, SIZE)
    setBlocked(target === null)
    if (target)
      showInWindow({
        target,
        title,
        styles: `${readFontRules(document)}\n${paper}`,
        content: <SheetWindow target={target}>{sheet}</SheetWindow>,
      })
  }
  const onWeb = (path: string) => (site === null ? null : site + path)
  const showCountry = (code: CountryCode, name: string) =>
    show(
      handoutWords.country.title(name),
      <CountrySheet dataset={dataset} code={code} address={onWeb(countryPage(code))} path={null} />,
    )
  const showLesson = (lesson: Lesson, { Sheet, name }: LessonSheet) =>
    show(
      handoutWords.page(handoutWords[name].sheet, lesson.title),
      <Sheet dataset={dataset} lesson={lesson} address={onWeb(presentLink(lesson.id))} path={null} />,
    )
  return (
    <>
      <p className="hint">{words.offline.printHint}</p>
      <ul className="print-list">
        {country && (
          <li>
            <SheetButton
              label={handoutWords.country.title(country.name)}
              onClick={() => showCountry(country.iso, country.name)}
            />
          </li>
        )}
        {lessons.state === 'ready' &&
          lessons.lessons.map((lesson) => (
            <li key={lesson.id}>
              {lesson.title}
              <br />
              {LESSON_SHEETS.map((sheet) => (
                <SheetButton
                  key={sheet.name}
                  label={handoutWords.lessons[sheet.name]}
                  of={lesson.title}
                  onClick={() => showLesson(lesson, sheet)}
                />
              ))}
            </li>
          ))}
        <li>
          <SheetButton
            label={handoutWords.outline.title}
            onClick={() => show(handoutWords.outline.title, <OutlineMapSheet dataset={dataset} />)}
          />
        </li>
      </ul>
      {lessons.state === 'waiting' && <p role="status">{words.load.part}</p>}
      {lessons.state === 'failed' && (
        <LoadFailed
          text={words.download.partFailed}
          words={words.load}
          onRetry={lessons.retry}
          isStuck={lessons.failures > 1}
        />
      )}
      <p role="alert">{blocked && words.offline.printBlocked}</p>
    </>
  )
}

/** @returns the country whose profile is open, where anything is told of it. */
function useOpenCountry() {
  const { countryByCode, mentions } = useDataset()
  const opened = useOpened()
  if (opened?.kind !== 'country') return undefined
  const { country } = opened
  return mentions.some(({ countries }) => countries.includes(country))
    ? countryByCode.get(country)
    : undefined
}

interface SheetButtonProps {
  readonly label: string
  /** What it belongs to, for those who hear the button alone. */
  readonly of?: string
  readonly onClick: () => void
}

function SheetButton({ label, of, onClick }: SheetButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="link-button"
      aria-label={of && handoutWords.page(label, of)}
      onClick={onClick}
    >
      {label}
    </button>
  )
}

function SheetWindow({
  target,
  children,
}: {
  readonly target: Window
  readonly children: ReactNode
}): ReactNode {
  return (
    <>
      <header className="masthead">
        <span className="masthead-title">{words.title}</span>
        <button type="button" className="print-button" onClick={() => target.print()}>
          {handoutWords.print}
        </button>
      </header>
      <main>{children}</main>
    </>
  )
}
