/**
 * The link of a sheet, as a code to scan and in letters to type. Where the site's address is not known the page's own is taken, by a script
 * (src/app/sheet-main.ts) that finds `data-link`. Without either, and where that address leads nowhere from elsewhere, there is a line to
 * write it on.
 */
import { Fragment, type ReactNode } from 'react'
import { isLocalAddress } from '../domain/local-address.ts'
import { sheetLinkWords } from '../i18n/sheet-link-words.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { breakAddress } from './break-address.ts'
import { drawQr } from './draw-qr.ts'

export interface SheetLinkProps {
  /** Whole; null where it is not known. One that leads nowhere from elsewhere is none. */
  readonly address: string | null
  /** From the page of the sheet; null where there is no such page, as in a window of the atlas. */
  readonly path: string | null
  readonly caption: string
}

export function SheetLink({ address, path, caption }: SheetLinkProps): ReactNode {
  if (address !== null && !isLocalAddress(address)) {
    return (
      <div className="sheet-link">
        <SvgTree node={drawQr(address, sheetLinkWords.code(address))} />
        <p>
          {caption}{' '}
          <a href={address}>
            {breakAddress(address).map((part) => (
              <Fragment key={part}>
                {part}
                <wbr />
              </Fragment>
            ))}
          </a>
        </p>
      </div>
    )
  }
  return (
    <div className="sheet-link" {...(path === null ? {} : { 'data-link': path, 'data-caption': caption })}>
      <p>
        {sheetLinkWords.unknown} <span className="blank" />
      </p>
    </div>
  )
}
