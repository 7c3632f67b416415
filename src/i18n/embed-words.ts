/** The words of the embed: those that only stand in its HTML, and those that its script says too. */
import { embedScriptWords } from './embed-script-words.ts'
import { numberWord } from './number-word.ts'

export const embedWords = {
  ...embedScriptWords,
  /** Under a headline that the editor of an article has written. */
  whose: 'Headline by the publisher of this page, not by the atlas.',
  rule: (documents: number, from: number, to: number) =>
    `Each mark is one mention in ${numberWord(documents)} published documents, ${from}–${to}; two documents on one event are two mentions.`,
  activities: 'Activities',
  years: { label: 'Years', from: 'from', to: 'to', uncertain: 'with uncertain dates' },
  source:
    'Source: China Security Cooperation Atlas. Where these documents are silent, that is not the same as no activity.',
  dated: (issued: string, version: string) => `Data of ${issued}, version ${version}, CC BY 4.0.`,
  outline: 'outlined',
  /** For whoever has the page without its script. */
  withoutScript: {
    why: 'Without JavaScript this map shows all mentions, and can’t be filtered.',
    late: 'This map shows all mentions; its script has not arrived, or can’t run here.',
    view: 'Open the view chosen for this place',
    data: 'The mentions as a table (CSV)',
    atlas: 'The atlas',
  },
} as const
