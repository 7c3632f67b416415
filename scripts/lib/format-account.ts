/** The account in words, for the terminal. */
import type { Coverage, DocumentAccount } from '../../src/domain/atlas.ts'

export function formatAccount(accounts: readonly DocumentAccount[]): string {
  return accounts.map(formatDocument).join('\n')
}

function formatDocument(account: DocumentAccount): string {
  const reasons = account.setAsideByReason.map(({ reason, count }) => `${reason} ${count}`).join(', ')
  return [
    `${account.document}: ${account.mentions} mentions in ${account.countries} countries, ${account.totals} totals, ${account.open} open`,
    `  countries on lines ${formatCoverage(account.countryLines)}; figures ${formatCoverage(account.figureLines)}`,
    `  set aside: ${reasons}`,
  ].join('\n')
}

function formatCoverage({ all, cited, setAside }: Coverage): string {
  return `${all}: ${cited} cited, ${setAside} set aside`
}
