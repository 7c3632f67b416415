/** The frame of a page that is written when the site is built: it reads completely without a script. */
import { createElement, type ReactNode } from 'react'
import type { PageTag } from './page-tags.ts'

/** Asked for with the page itself: those that are late are left to the next visit (src/styles/fonts.css). */
const FONTS = [
  '/node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  '/node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
]

interface StaticDocumentProps {
  readonly title: string
  readonly description: string
  /** Path of its style sheet from the project's root. */
  readonly styles: string
  readonly tags?: readonly PageTag[]
  /** More for the head. */
  readonly head?: ReactNode
  /** What scripts read off the page: attributes of its html element. */
  readonly data?: Readonly<Record<`data-${string}`, string>>
  readonly children: ReactNode
}

export function StaticDocument(props: StaticDocumentProps): ReactNode {
  const { title, description, styles, tags = [], head, data, children } = props
  return (
    <html lang="en" {...data}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {FONTS.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />
        ))}
        <link rel="stylesheet" href={styles} />
        <title>{title}</title>
        {tags.map(({ name, attributes }) =>
          createElement(name, { key: JSON.stringify(attributes), ...attributes }),
        )}
        {head}
      </head>
      <body>{children}</body>
    </html>
  )
}
