/** What became of every country and figure of every document: cited or set aside with a reason, and nothing open. */
import { Fragment, type ReactNode } from 'react'
import type { Coverage, DocumentAccount } from '../domain/atlas.ts'
import { SET_ASIDE_REASONS } from '../domain/set-aside-reasons.ts'
import { shortNameOf } from '../i18n/describe.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { CHAPTERS, findEntry } from './find-chapter.ts'
import { Markdown } from './markdown.tsx'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'
import { anchorOf } from './page-address.ts'
import { type SummedAccount, sumAccounts } from './sum-accounts.ts'
import { WideTable } from './wide-table.tsx'

export function Account(): ReactNode {
  const { dataset } = useMethod()
  const { account } = methodWords
  const { accounts } = dataset.atlas
  const sum = sumAccounts(accounts, dataset.mentions)
  return (
    <MethodSection section="account" lead={account.lead}>
      <WideTable caption={account.caption} className="account">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {account.document}
            </th>
            <Head>{account.mentions}</Head>
            <Head>{account.countries}</Head>
            <Head>{account.totals}</Head>
            <th colSpan={3} scope="colgroup">
              {account.onLines}
            </th>
            <th colSpan={3} scope="colgroup">
              {account.figures}
            </th>
            <Head>{account.lookalikes}</Head>
            <Head>{account.open}</Head>
          </tr>
          <tr>
            {['countries', 'figures'].map((sort) => (
              <Fragment key={sort}>
                {[account.found, account.cited, account.setAside].map((name) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((one) => (
            <AccountRow key={one.document} name={<DocumentName id={one.document} />} account={one} />
          ))}
          <AccountRow name={account.all} account={sum} isSum />
        </tbody>
      </WideTable>
      <p className="hint">{account.note}</p>
      <Reasons accounts={accounts} />
    </MethodSection>
  )
}

function Head({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <th rowSpan={2} scope="col" className="number">
      {children}
    </th>
  )
}

interface AccountRowProps {
  readonly name: ReactNode
  readonly account: SummedAccount
  readonly isSum?: boolean
}

function AccountRow({ name, account, isSum = false }: AccountRowProps): ReactNode {
  const { mentions, countries, totals, countryLines, figureLines, lookalikes, open } = account
  const parts = (coverage: Coverage) => [coverage.all, coverage.cited, coverage.setAside]
  const figures = [
    mentions,
    countries,
    totals,
    ...parts(countryLines),
    ...parts(figureLines),
    lookalikes,
    open,
  ]
  return (
    <tr className={isSum ? 'sum' : undefined}>
      <th scope="row">{name}</th>
      {figures.map((figure, index) => (
        <td key={index} className="number">
          {figure}
        </td>
      ))}
    </tr>
  )
}

function DocumentName({ id }: { readonly id: string }): ReactNode {
  const document = useMethod().dataset.documentById.get(id)
  return <a href={`#${anchorOf('document', id)}`}>{document ? shortNameOf(document) : id}</a>
}

function Reasons({ accounts }: { readonly accounts: readonly DocumentAccount[] }): ReactNode {
  const { codebook } = useMethod().facts
  const { account } = methodWords
  const countOf = (one: DocumentAccount, reason: string) =>
    one.setAsideByReason.find((entry) => entry.reason === reason)?.count ?? 0
  const total = (reason: string) => accounts.reduce((sum, one) => sum + countOf(one, reason), 0)
  const setAside = SET_ASIDE_REASONS.reduce((sum, reason) => sum + total(reason), 0)
  const units = accounts.reduce(
    (sum, one) => sum + one.countryLines.all + one.figureLines.all + one.lookalikes,
    0,
  )
  return (
    <>
      <h3 id="account-reasons">{account.reasons}</h3>
      <p>{account.reasonsLead(setAside, units)}</p>
      <WideTable caption={account.reasonsCaption} className="reasons">
        <thead>
          <tr>
            <th scope="col">{account.reason}</th>
            {accounts.map((one) => (
              <th key={one.document} scope="col" className="number">
                <DocumentName id={one.document} />
              </th>
            ))}
            <th scope="col" className="number">
              {account.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {SET_ASIDE_REASONS.map((reason) => (
            <tr key={reason} data-reason={reason}>
              <th scope="row">
                {account.names[reason]}
                <span className="hint">
                  <Markdown text={findEntry(codebook, CHAPTERS.reasons, reason).definition} inline />
                </span>
              </th>
              {accounts.map((one) => (
                <td key={one.document} className="number">
                  {countOf(one, reason) || '–'}
                </td>
              ))}
              <td className="number">
                <b>{words.number(total(reason))}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  )
}
