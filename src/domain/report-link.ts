/** Addresses that open a report of an error, filled in: a form for an issue, or a letter. */
export interface Report {
  readonly title: string
  /** Lines divided by "\n". */
  readonly body: string
}

/** `title` and `body` are what GitHub, Gitea and Forgejo take; another address is not harmed by them. */
export function issueLink(tracker: string, { title, body }: Report): string {
  const address = new URL(tracker)
  // npm's custom is the address of the list; the form for a new issue is below it.
  if (/\/issues\/?$/.test(address.pathname)) address.pathname = address.pathname.replace(/\/?$/, '/new')
  address.searchParams.set('title', title)
  address.searchParams.set('body', body)
  return address.href
}

/** RFC 6068: a blank is %20, because a plus is a plus there, and a line ends with CR LF. */
export function letterLink(email: string, { title, body }: Report): string {
  const recipient = encodeURIComponent(email).replace('%40', '@')
  const lines = body.split('\n').join('\r\n')
  return `mailto:${recipient}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines)}`
}
