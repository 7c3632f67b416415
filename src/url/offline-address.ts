/**
 * Addresses of views in the copy that lies on a disk: those of the atlas on the web, or, where none is known, of the file by its name
 * alone. The folder that it lies in is its owner's business and stands in nothing that they hand on.
 */

/** @param site as in OfflineCopy. @returns a function that makes a query into an address. */
export function offlineAddress(site: string | null): (query: string) => string {
  const base = site ?? window.location.pathname.replace(/^.*\//, '')
  return (query) => `${base}?${query}`
}
