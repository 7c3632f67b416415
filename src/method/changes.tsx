/** The versions of the data, and every id that was withdrawn. */
import type { ReactNode } from 'react'
import { describeDate } from '../i18n/describe.ts'
import { methodWords } from '../i18n/method-words.ts'
import { Markdown } from './markdown.tsx'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'
import { anchorOf, mentionAddress } from './page-address.ts'
import { WideTable } from './wide-table.tsx'

export function Changes(): ReactNode {
  const { dataset, facts } = useMethod()
  const { rule, versions } = facts.changelog
  const { retired, totals } = dataset.atlas
  const { changes } = methodWords
  const issued = dataset.mentions.length + totals.length + retired.length
  return (
    <MethodSection section="changes">
      <Markdown text={rule} />
      {versions.map((version) => (
        <section
          key={version.version}
          className="entry"
          aria-labelledby={anchorOf('version', version.version)}
        >
          <h3 id={anchorOf('version', version.version)}>
            {version.version} <span className="count">{describeDate(version.issued)}</span>
          </h3>
          <ul>
            {version.changes.map(({ sort, text }) => (
              <li key={text}>
                {sort && <b>{changes.names[sort]}: </b>}
                <Markdown text={text} inline />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h3 id="changes-ids">{changes.ids}</h3>
      <p>
        {changes.issued(issued, retired.length)} {changes.promise}
      </p>
      {retired.length > 0 && (
        <WideTable caption={changes.caption}>
          <thead>
            <tr>
              <th scope="col">{changes.id}</th>
              <th scope="col">{changes.reason}</th>
              <th scope="col">{changes.replacedBy}</th>
            </tr>
          </thead>
          <tbody>
            {retired.map(({ id, reason, replacedBy }) => (
              <tr key={id} data-retired={id}>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td>{reason}</td>
                <td>{replacedBy === null ? changes.nothing : <IdLink id={replacedBy} />}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </MethodSection>
  )
}

/** A total has no address of its own. */
function IdLink({ id }: { readonly id: string }): ReactNode {
  const code = <code>{id}</code>
  return <>{useMethod().dataset.mentionById.has(id) ? <a href={mentionAddress(id)}>{code}</a> : code}</>
}
