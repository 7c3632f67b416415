// Each style, word for word, for a document, one whose headline was not seen, a mention and a total.

import { describe, expect, test } from 'vitest'
import { CITATION_STYLES, type Citation, type CitationStyle } from '../../src/domain/citations.ts'
import { fillCitation } from '../../src/domain/fill-citation.ts'
import { realCitations } from '../fixtures/real-citations.ts'

const { documents, mentions, totals } = realCitations()

function filled(citation: Citation | undefined, entry: string): Record<string, string> {
  if (!citation) throw new Error(`no citation for ${entry}`)
  const access = { accessed: '2026-11-02', url: `https://news.example/atlas/?mention=${entry}` }
  return Object.fromEntries(CITATION_STYLES.map((style) => [style, fillCitation(citation, style, access)]))
}

type Golden = Readonly<Record<CitationStyle, string>>

describe('the citation of', () => {
  test('a report', () => {
    expect(filled(documents['link-2022'], 'link-2022')).toEqual({
      apa: 'Link, J. (2022). The expanding international reach of China’s police. Center for American Progress. Retrieved November 2, 2026, from https://www.americanprogress.org/article/the-expanding-international-reach-of-chinas-police/',
      chicago:
        'Link, Jordan. The Expanding International Reach of China’s Police. Center for American Progress, October 2022. Accessed November 2, 2026. https://www.americanprogress.org/article/the-expanding-international-reach-of-chinas-police/.',
      mla: 'Link, Jordan. The Expanding International Reach of China’s Police. Center for American Progress, Oct. 2022, https://www.americanprogress.org/article/the-expanding-international-reach-of-chinas-police/. Accessed 2 Nov. 2026.',
      bibtex: `@techreport{link-2022,
  author = {Link, Jordan},
  title = {The Expanding International Reach of {China's} Police},
  institution = {Center for American Progress},
  year = {2022},
  month = oct,
  url = {https://www.americanprogress.org/article/the-expanding-international-reach-of-chinas-police/},
  urldate = {2026-11-02}
}`,
      ris: `TY  - RPRT
ID  - link-2022
AU  - Link, Jordan
TI  - The Expanding International Reach of China's Police
PB  - Center for American Progress
PY  - 2022
DA  - 2022/10//
UR  - https://www.americanprogress.org/article/the-expanding-international-reach-of-chinas-police/
Y2  - 2026/11/02
ER  - `,
    } satisfies Golden)
  })

  test('an article whose headline, day and address were not seen: described, not given a title', () => {
    expect(filled(documents['greitens-2025'], 'greitens-2025')).toEqual({
      apa: 'Greitens, S. C. (2025, September). [Opinion article on the Lianyungang forum, headline not seen]. Financial Times.',
      chicago:
        'Greitens, Sheena Chestnut. Opinion article on the Lianyungang forum, headline not seen. Financial Times, September 2025.',
      mla: 'Greitens, Sheena Chestnut. Opinion article on the Lianyungang forum, headline not seen. Financial Times, Sept. 2025.',
      bibtex: `@article{greitens-2025,
  author = {Greitens, Sheena Chestnut},
  title = {[Opinion article on the {Lianyungang} forum, headline not seen]},
  journal = {Financial Times},
  year = {2025},
  month = sep
}`,
      ris: `TY  - NEWS
ID  - greitens-2025
AU  - Greitens, Sheena Chestnut
TI  - [Opinion article on the Lianyungang forum, headline not seen]
T2  - Financial Times
PY  - 2025
DA  - 2025/09//
ER  - `,
    } satisfies Golden)
  })

  test('a mention', () => {
    expect(filled(mentions['link-2022-067-1'], 'link-2022-067-1')).toEqual({
      apa: 'Course on managing online opinion: Tanzania (Mention link-2022-067-1) [Data set entry]. (2026). In China Security Cooperation Atlas (Version 1.0.0). Retrieved November 2, 2026, from https://news.example/atlas/?mention=link-2022-067-1',
      chicago:
        '“Course on Managing Online Opinion: Tanzania.” China Security Cooperation Atlas, version 1.0.0, mention link-2022-067-1, November 21, 2026. Accessed November 2, 2026. https://news.example/atlas/?mention=link-2022-067-1.',
      mla: '“Course on Managing Online Opinion: Tanzania.” China Security Cooperation Atlas, version 1.0.0, mention link-2022-067-1, 21 Nov. 2026, https://news.example/atlas/?mention=link-2022-067-1. Accessed 2 Nov. 2026.',
      bibtex: `@misc{link-2022-067-1,
  key = {China Security Cooperation Atlas},
  title = {Course on managing online opinion: {Tanzania}},
  howpublished = {China Security Cooperation Atlas, version 1.0.0},
  year = {2026},
  month = nov,
  day = {21},
  note = {Data set entry, mention link-2022-067-1},
  url = {https://news.example/atlas/?mention=link-2022-067-1},
  urldate = {2026-11-02}
}`,
      ris: `TY  - DATA
ID  - link-2022-067-1
TI  - Course on managing online opinion: Tanzania
T2  - China Security Cooperation Atlas
ET  - 1.0.0
M3  - Data set entry
AN  - link-2022-067-1
PY  - 2026
DA  - 2026/11/21
UR  - https://news.example/atlas/?mention=link-2022-067-1
Y2  - 2026/11/02
ER  - `,
    } satisfies Golden)
  })

  test('a total', () => {
    expect(filled(totals['link-2022-t-064-1'], 'link-2022-t-064-1')).toEqual({
      apa: 'Countries whose police were taught “stability maintenance”: World (Figure link-2022-t-064-1) [Data set entry]. (2026). In China Security Cooperation Atlas (Version 1.0.0). Retrieved November 2, 2026, from https://news.example/atlas/?mention=link-2022-t-064-1',
      chicago:
        '“Countries Whose Police Were Taught ‘Stability Maintenance’: World.” China Security Cooperation Atlas, version 1.0.0, figure link-2022-t-064-1, November 21, 2026. Accessed November 2, 2026. https://news.example/atlas/?mention=link-2022-t-064-1.',
      mla: '“Countries Whose Police Were Taught ‘Stability Maintenance’: World.” China Security Cooperation Atlas, version 1.0.0, figure link-2022-t-064-1, 21 Nov. 2026, https://news.example/atlas/?mention=link-2022-t-064-1. Accessed 2 Nov. 2026.',
      bibtex: `@misc{link-2022-t-064-1,
  key = {China Security Cooperation Atlas},
  title = {Countries whose police were taught \`\`stability maintenance'': {World}},
  howpublished = {China Security Cooperation Atlas, version 1.0.0},
  year = {2026},
  month = nov,
  day = {21},
  note = {Data set entry, figure link-2022-t-064-1},
  url = {https://news.example/atlas/?mention=link-2022-t-064-1},
  urldate = {2026-11-02}
}`,
      ris: `TY  - DATA
ID  - link-2022-t-064-1
TI  - Countries whose police were taught "stability maintenance": World
T2  - China Security Cooperation Atlas
ET  - 1.0.0
M3  - Data set entry
AN  - link-2022-t-064-1
PY  - 2026
DA  - 2026/11/21
UR  - https://news.example/atlas/?mention=link-2022-t-064-1
Y2  - 2026/11/02
ER  - `,
    } satisfies Golden)
  })
})
