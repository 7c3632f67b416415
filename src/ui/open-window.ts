/** A window beside the page's own, filled by it (window-portal.tsx): it has no address, so it needs no network and works from a file. */

/** @returns null where the browser allows none. The window of that name again where there is one, also after a reload of the page. */
export function openWindow(
  name: string,
  size: { readonly width: number; readonly height: number },
): Window | null {
  try {
    return window.open('', name, `popup,width=${size.width},height=${size.height}`)
  } catch {
    return null
  }
}
