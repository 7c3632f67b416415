/** A title in the case that a style wants, with straight quotation marks. The engine could only guess at it. */
import type { ProseStyle } from './cite-prose.ts'
import type { CitedWork } from './cited-work.ts'
import { headlineCase } from './headline-case.ts'

const TITLE_OF: Readonly<Record<ProseStyle, (work: CitedWork) => string | null>> = {
  apa: ({ sentenceTitle }) => sentenceTitle,
  chicago: ({ title }) => title && headlineCase(title, 'capital'),
  mla: ({ title }) => title && headlineCase(title, 'small'),
}

export function titleInStyle(work: CitedWork, style: ProseStyle): string | null {
  return TITLE_OF[style](work)
}
