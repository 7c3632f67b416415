/** Leads to the part of the page that the address names. A browser does so only while it reads the page, and the atlas comes later. */
export function goToNamedPart(): void {
  const name = window.location.hash.slice(1)
  if (name !== '') document.getElementById(name)?.scrollIntoView({ behavior: 'instant' })
}
