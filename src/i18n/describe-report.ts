/** The words of a report of an error, with all that whoever reads it needs to find the entry. */
import type { Report } from '../domain/report-link.ts'
import { reportWords } from './report-words.ts'

export interface Reported {
  readonly id: string
  /** The entry in a few words. */
  readonly what: string
  /** Of the data. */
  readonly version: string
  /** Where the entry is found in the atlas; null where that is not known. */
  readonly address: string | null
}

export function describeReport({ id, what, version, address }: Reported): Report {
  const { title, entry, dataVersion, wrong, source } = reportWords
  return {
    title: title(id),
    body: [
      entry(id, what),
      ...(address === null ? [] : [address]),
      dataVersion(version),
      '',
      wrong,
      '',
      '',
      source,
      '',
    ].join('\n'),
  }
}

/** The report as one text, for whoever copies it: a form and a letter have a line of their own for the title. */
export function writeReport({ title, body }: Report): string {
  return `${title}\n\n${body}`
}
