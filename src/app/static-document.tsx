/** The frame of a page that is written when the site is built: it reads completely without a script. */
import type { ReactNode } from 'react'

interface StaticDocumentProps {
  readonly title: string
  readonly description: string
  /** Path of its style sheet from the project's root. */
  readonly styles: string
  readonly children: ReactNode
}

export function StaticDocument({ title, description, styles, children }: StaticDocumentProps): ReactNode {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
        <title>{title}</title>
      </head>
      <body>{children}</body>
    </html>
  )
}
