/**
 * Where the site lies, as an address that ends with a slash. A page in a folder below says how far up that is, by
 * `data-root` on its html element: the site may lie anywhere on its host, and the policy allows no base element.
 */
let root: string | undefined

/** Worked out once, at the start: the address that it is worked out from changes with the view. */
export function siteRoot(): string {
  root ??= new URL(document.documentElement.dataset.root ?? './', window.location.href).href
  return root
}
