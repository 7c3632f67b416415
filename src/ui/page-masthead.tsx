/** What a page that is read begins with: a way past it, the site's name, and what leads on. */
import type { ReactNode } from 'react'

interface PageMastheadProps {
  readonly skip: string
  /** Of the site, whose first page it leads to. */
  readonly title: string
  /** To the folder of the site. */
  readonly site: string
  readonly children: ReactNode
}

/** Its way past leads to `#text`. */
export function PageMasthead({ skip, title, site, children }: PageMastheadProps): ReactNode {
  return (
    <>
      <a className="skip-link" href="#text">
        {skip}
      </a>
      <header className="masthead">
        <a className="masthead-title" href={site}>
          {title}
        </a>
        {children}
      </header>
    </>
  )
}
