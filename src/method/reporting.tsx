/** How to report an error, and to whom: whoever publishes this copy says so, or nobody does and the page says that. */
import type { ReactNode } from 'react'
import { reportLink } from '../domain/report-link.ts'
import { describeReport } from '../i18n/describe-report.ts'
import { methodWords } from '../i18n/method-words.ts'
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
        {contact === null && report.contactNone}
        {contact?.url && (
          <>
            {report.contactUrl}{' '}
            <a href={contact.url} rel="noreferrer">
              {contact.url}
            </a>
            .
          </>
        )}{' '}
        {contact?.email && (
          <>
            {report.contactEmail} <a href={`mailto:${contact.email}`}>{contact.email}</a>.
          </>
        )}
      </p>
      <p>
        <a className="button" href={reportLink(contact, blank)} rel="noreferrer">
          {report.link}
        </a>
      </p>
      <p>{report.after}</p>
    </MethodSection>
  )
}
