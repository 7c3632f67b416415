/** The accounts of all documents in one row. */
import type { Coverage, DocumentAccount } from '../domain/atlas.ts'
import type { Mention } from '../domain/mention.ts'

export type SummedAccount = Omit<DocumentAccount, 'document' | 'setAsideByReason'>

/** Countries are those of the mentions together: a country that two documents share counts once. */
export function sumAccounts(
  accounts: readonly DocumentAccount[],
  mentions: readonly Mention[],
): SummedAccount {
  const sum = (value: (account: DocumentAccount) => number) =>
    accounts.reduce((total, account) => total + value(account), 0)
  const cover = (value: (account: DocumentAccount) => Coverage): Coverage => ({
    all: sum((account) => value(account).all),
    cited: sum((account) => value(account).cited),
    setAside: sum((account) => value(account).setAside),
  })
  return {
    mentions: sum((account) => account.mentions),
    countries: new Set(mentions.flatMap((mention) => mention.countries)).size,
    totals: sum((account) => account.totals),
    countryLines: cover((account) => account.countryLines),
    figureLines: cover((account) => account.figureLines),
    lookalikes: sum((account) => account.lookalikes),
    open: sum((account) => account.open),
  }
}
