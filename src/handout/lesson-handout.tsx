/** What pupils get: aim, words, a map, tasks with room to write, and the sources. Two pages at most. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { Lesson } from '../domain/lesson.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { paintPrintMap } from '../picture/paint-print-map.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { describeLessonMap } from './describe-lesson-map.ts'
import { drawLessonMap } from './draw-lesson-map.ts'
import { lessonDocuments } from './lesson-documents.ts'
import { type LessonAddress, LessonHead } from './lesson-head.tsx'
import { PrintLegend } from './print-legend.tsx'
import { PupilLine } from './pupil-line.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { SourceList } from './source-list.tsx'
import { WordList } from './word-list.tsx'
import { WriteLines } from './write-lines.tsx'

interface LessonSheetProps extends LessonAddress {
  readonly dataset: Dataset
  readonly lesson: Lesson
}

export function LessonHandout({ dataset, lesson, address, path }: LessonSheetProps): ReactNode {
  const { handout } = handoutWords
  const map = drawLessonMap(dataset, lesson)
  const shown = describeLessonMap(dataset, map)
  return (
    <article className="sheet paper lesson-handout">
      <LessonHead lesson={lesson} sheet={handout.sheet} address={address} path={path}>
        <p className="sheet-aim">{lesson.aim}</p>
        <PupilLine />
      </LessonHead>
      <h2>{handout.words}</h2>
      <WordList words={lesson.words} />
      <figure>
        <SvgTree node={paintPrintMap({ ...map, description: shown })} />
      </figure>
      <p className="sheet-hint">
        {shown} {handoutWords.markMeaning}
      </p>
      <PrintLegend legend={map.picture.legend} />
      <h2>{handout.tasks}</h2>
      <ol className="sheet-tasks">
        {lesson.tasks.map(({ ask, lines }) => (
          <li key={ask}>
            <p>{ask}</p>
            <WriteLines count={lines} />
          </li>
        ))}
      </ol>
      <section className="sheet-section">
        <h2>{handoutWords.sources}</h2>
        <SourceList documents={lessonDocuments(dataset, lesson)} />
        <p className="sheet-foot">{handoutWords.notEvents}</p>
        <SheetFoot atlas={dataset.atlas} map />
      </section>
    </article>
  )
}
