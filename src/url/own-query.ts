/** What this page's address asks for now, as it is written. */
export function ownQuery(): string {
  return window.location.search
}
