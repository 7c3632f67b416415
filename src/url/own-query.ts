/** What this page's address asks for, for pages that never write it. */
export function ownQuery(): string {
  return window.location.search
}
