/** Two to four countries side by side: the same rows for each, so that eyes can go across. */
import type { ReactNode } from 'react'
import { ACTIVITIES } from '../../domain/activities.ts'
import type { Mention } from '../../domain/mention.ts'
import { describeWhen, shortNameOf } from '../../i18n/describe.ts'
import { describeMentions } from '../../i18n/describe-mentions.ts'
import { words } from '../../i18n/words.ts'
import { compareCountries, openCountry } from '../../state/atlas-store.ts'
import { useDataset, useSummaries } from '../../state/selectors.ts'
import { MarkIcon } from '../mark-icon.tsx'
import { CompareWith } from './compare-with.tsx'
import { DownloadRow } from './download-row.tsx'
import { MentionYears } from './mention-years.tsx'
import { ProfilePanel } from './profile-panel.tsx'

export function CompareView({ countries }: { readonly countries: readonly string[] }): ReactNode {
  const { countryByCode, documentById, extent, mentions } = useDataset()
  const summaries = useSummaries()
  const nameOf = (code: string) => countryByCode.get(code)?.name ?? code
  const selectedOf = (code: string) => summaries.get(code)?.selected ?? []
  const activities = ACTIVITIES.filter((activity) =>
    countries.some((code) => selectedOf(code).some(({ mention }) => mention.activity === activity)),
  )
  return (
    <ProfilePanel
      id={countries.join()}
      title={words.compare.title}
      data={{ 'data-compare': countries.join() }}
    >
      <div className="panel-actions">
        <CompareWith countries={countries} />
        <DownloadRow scope={{ kind: 'compare', countries }} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a group is no landmark; the panel around it is one */}
      <div className="compare-scroll" role="group" tabIndex={0} aria-labelledby="panel-title">
        <table className="compare" data-countries={countries.length}>
          <thead>
            <tr>
              {countries.map((code) => (
                <th key={code} scope="col">
                  <button type="button" className="link-button" onClick={() => openCountry(code)}>
                    {nameOf(code)}
                  </button>{' '}
                  <button
                    type="button"
                    className="compare-remove"
                    aria-label={words.compare.remove(nameOf(code))}
                    onClick={() => compareCountries(countries.filter((one) => one !== code))}
                  >
                    ×
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <CompareRow title={words.compare.overall} columns={countries.length}>
            {countries.map((code) => (
              <td key={code} data-country={code} data-mentions={selectedOf(code).length}>
                {overall(code)}
              </td>
            ))}
          </CompareRow>
          {activities.map((activity) => (
            <CompareRow
              key={activity}
              title={
                <>
                  <MarkIcon activity={activity} /> {words.activities[activity]}
                </>
              }
              columns={countries.length}
            >
              {countries.map((code) => {
                const own = selectedOf(code).filter(({ mention }) => mention.activity === activity)
                return (
                  <td key={code}>
                    {own.length === 0 && <span className="compare-none">{words.compare.silent}</span>}
                    {own.map(({ mention }) => (
                      <div key={mention.mention} className="compare-mention">
                        <button
                          type="button"
                          className="link-button"
                          onClick={() => openCountry(code, mention.mention)}
                        >
                          {mention.title}
                        </button>
                        <p>
                          {describeWhen(mention.when)}, {words.statuses[mention.status]}
                          <span className="only-paper">, {standsIn(mention)}</span>
                        </p>
                        <MentionYears span={mention} extent={extent} />
                      </div>
                    ))}
                  </td>
                )
              })}
            </CompareRow>
          ))}
        </table>
      </div>
      <p className="panel-silence">{words.panel.silence}</p>
    </ProfilePanel>
  )

  function standsIn({ document, lines }: Mention): string {
    const source = documentById.get(document)
    return `${source ? shortNameOf(source) : document}, ${words.table.line(lines[0] ?? 0)}`
  }

  function overall(code: string): string {
    const selected = selectedOf(code)
    if (selected.length > 0) return describeMentions(selected)
    const documented = mentions.some((mention) => mention.countries.includes(code))
    return documented ? words.panel.none : words.panel.silentCountry
  }
}

interface CompareRowProps {
  /** Stands above the cells, so that the countries share the whole width evenly. */
  readonly title: ReactNode
  readonly columns: number
  /** A cell for each country. */
  readonly children: ReactNode
}

function CompareRow({ title, columns, children }: CompareRowProps): ReactNode {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          {title}
        </th>
      </tr>
      <tr>{children}</tr>
    </tbody>
  )
}
