/** Makes a file and saves it; says that the download has started, or that the file could not be made. */
import { type ReactNode, useState } from 'react'
import { type SavableFile, saveFile } from './save-file.ts'

/** How long it says so, in milliseconds. */
const SAID = 4000

interface SaveButtonProps {
  /** Asked when the button is pressed. */
  readonly make: () => Promise<SavableFile>
  readonly label: ReactNode
  readonly saved: (name: string) => string
  readonly failed: string
  /** Id of what says more about the file. */
  readonly describedBy?: string
  readonly className?: string
}

export function SaveButton({
  make,
  label,
  saved,
  failed,
  describedBy,
  className,
}: SaveButtonProps): ReactNode {
  const [said, setSaid] = useState('')
  const save = async () => {
    try {
      const file = await make()
      saveFile(file)
      setSaid(saved(file.name))
      window.setTimeout(() => setSaid(''), SAID)
    } catch {
      setSaid(failed)
    }
  }
  return (
    <span className="save">
      <button type="button" className={className} aria-describedby={describedBy} onClick={save}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
