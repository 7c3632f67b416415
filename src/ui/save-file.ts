/** Hands a file to the browser, which saves it or asks where. */

/** Some browsers read the file only after the click; then it can be forgotten. In milliseconds. */
const KEPT = 60_000

export interface SavableFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly text: string
}

export function saveFile({ name, type, text }: SavableFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
