/** From a line of a text to a mention, in short, and the rules that decide most cases. */
import type { ReactNode } from 'react'
import { methodWords } from '../i18n/method-words.ts'
import { blocksOf, CHAPTERS, findChapter } from './find-chapter.ts'
import { Markdown } from './markdown.tsx'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'

/** The paragraph of the codebook's opening that says so begins with these words. */
const WHOSE_ACTS = 'Whose acts count:'

export function Coding(): ReactNode {
  const { codebook } = useMethod().facts
  const whose = blocksOf(codebook.opening).find((block) => block.startsWith(WHOSE_ACTS))
  if (whose === undefined) throw new Error(`seeds/CODEBOOK.md does not open with "${WHOSE_ACTS}"`)
  const { steps, whose: whoseTitle, rules } = methodWords.coding
  const said = whose.slice(WHOSE_ACTS.length).trim()
  return (
    <MethodSection section="coding">
      <ol className="steps">
        {steps.map(({ name, text }) => (
          <li key={name}>
            <b>{name}</b> {text}
          </li>
        ))}
      </ol>
      <h3 id="coding-whose">{whoseTitle}</h3>
      <Markdown text={said.charAt(0).toUpperCase() + said.slice(1)} />
      <h3 id="coding-rules">{rules}</h3>
      <Markdown text={findChapter(codebook, CHAPTERS.rules).text} />
    </MethodSection>
  )
}
