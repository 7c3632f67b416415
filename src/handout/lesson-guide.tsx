/** All that somebody needs to teach the lesson who has never seen the atlas, in the order in which it is needed. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { Lesson } from '../domain/lesson.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { Fact } from '../ui/fact.tsx'
import { GuideBeyond } from './guide-beyond.tsx'
import { GuideHurry } from './guide-hurry.tsx'
import { GuidePrepare } from './guide-prepare.tsx'
import { GuideSteps } from './guide-steps.tsx'
import { lessonDocuments } from './lesson-documents.ts'
import { type LessonAddress, LessonHead } from './lesson-head.tsx'
import { PresentKeys } from './present-keys.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { SourceList } from './source-list.tsx'
import { WordList } from './word-list.tsx'

interface LessonGuideProps extends LessonAddress {
  readonly dataset: Dataset
  readonly lesson: Lesson
}

export function LessonGuide({ dataset, lesson, address, path }: LessonGuideProps): ReactNode {
  const { guide } = handoutWords
  const { before, timing, groups, extension, assessment } = lesson.guide
  return (
    <article className="sheet lesson-guide">
      <LessonHead lesson={lesson} sheet={guide.sheet} address={address} path={path}>
        <dl className="sheet-words">
          <Fact name={guide.aim}>{lesson.aim}</Fact>
          <Fact name={guide.ages}>{guide.agesValue(lesson.ages.from, lesson.ages.to)}</Fact>
          <Fact name={guide.time}>{guide.minutes(lesson.minutes)}</Fact>
          <Fact name={guide.paper}>{guide.paperValue}</Fact>
        </dl>
      </LessonHead>
      <GuideHurry hurry={lesson.guide.hurry} />
      <GuidePrepare {...lesson.guide} />
      <section>
        <h2>{guide.before}</h2>
        {before.map(({ about, text }) => (
          <p key={about}>
            <strong>{about}.</strong> {text}
          </p>
        ))}
      </section>
      <section>
        <h2>{guide.words}</h2>
        <WordList words={lesson.words} />
      </section>
      <section>
        <h2>{guide.timing}</h2>
        <table className="sheet-table">
          <tbody>
            {timing.map(({ minutes, what }) => (
              <tr key={what}>
                <th scope="row">{guide.shortMinutes(minutes)}</th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <GuideSteps dataset={dataset} steps={lesson.steps} />
      <Paragraphs title={guide.groups} texts={groups} />
      <GuideBeyond {...lesson.guide} />
      <Paragraphs title={guide.extension} texts={extension} />
      <Paragraphs title={guide.assessment} texts={assessment} />
      <PresentKeys />
      <section>
        <h2>{guide.sources}</h2>
        <SourceList documents={lessonDocuments(dataset, lesson)} />
        <SheetFoot atlas={dataset.atlas} map={false} />
      </section>
    </article>
  )
}

interface ParagraphsProps {
  readonly title: string
  readonly texts: readonly string[]
}

function Paragraphs({ title, texts }: ParagraphsProps): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
