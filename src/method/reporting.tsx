/** How to report an error, and to whom: whoever publishes this copy says so, or nobody does and the page says that. */
import type { ReactNode } from 'react'
import { issueLink, letterLink } from '../domain/report-link.ts'
import { describeReport, writeReport } from '../i18n/describe-report.ts'
import { methodWords } from '../i18n/method-words.ts'
import { reportWords } from '../i18n/report-words.ts'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'

export function Reporting(): ReactNode {
  const { contact, version } = useMethod().dataset.atlas
  const { report } = methodWords
  // Where the page will lie is not known when it is written, so the reader's letter has to do without its address.
  const blank = describeReport({ id: report.id, what: report.what, version, address: null })
  return (
    <MethodSection section="report" lead={report.lead}>
      <p>
        {contact === null && reportWords.toNobody}
        {contact?.url && (
          <>
            {reportWords.takenAt}{' '}
            <a href={issueLink(contact.url, blank)} rel="noreferrer">
              {contact.url}
            </a>
            .
          </>
        )}{' '}
        {contact?.email && (
          <>
            {reportWords.takenByMail} <a href={letterLink(contact.email, blank)}>{contact.email}</a>.
          </>
        )}
      </p>
      <figure className="report">
        <figcaption>{report.blank}</figcaption>
        <pre>{writeReport(blank)}</pre>
      </figure>
      <p>{report.after}</p>
    </MethodSection>
  )
}
