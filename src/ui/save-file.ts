/** Hands a file to the browser, which saves it or asks where. */

/** Some browsers read the file only after the click; then it can be forgotten. In milliseconds. */
const KEPT = 60_000

export interface SavableFile {
  readonly name: string
  readonly content: Blob
}

export function saveFile({ name, content }: SavableFile): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
