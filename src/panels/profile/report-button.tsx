/** Where a reader tells that an entry is wrong: opens a report that has the entry's id, address and data version in it. */
import { type ReactNode, useState } from 'react'
import { words } from '../../i18n/words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LazyPart } from '../../ui/lazy-part.tsx'

interface ReportButtonProps {
  readonly id: string
  /** The entry in a few words. */
  readonly what: string
  /** Where the entry is found in the atlas. */
  readonly address: () => string
}

export function ReportButton(props: ReportButtonProps): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.report.label}
      </button>
      {open && <ReportDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function ReportDialog({
  onClose,
  ...entry
}: ReportButtonProps & { readonly onClose: () => void }): ReactNode {
  const [load] = useState(() => () => loadReportSection(entry))
  return (
    <Dialog
      className="download report-dialog"
      title={words.report.label}
      close={words.download.close}
      onClose={onClose}
    >
      <LazyPart
        load={load}
        waiting={words.load.part}
        room="20rem"
        failed={words.download.partFailed}
        words={words.load}
      />
    </Dialog>
  )
}

/** Few readers open it, so it stays out of what the page starts with. */
async function loadReportSection({ id, what, address }: ReportButtonProps) {
  const { ReportSection } = await import('./report-section.tsx')
  return () => <ReportSection id={id} what={what} address={address()} />
}
