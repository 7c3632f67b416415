/** Hands a file to the reader, who finds it where the browser puts downloads. */

/** Some browsers read the file only after the click is over. In milliseconds. */
const KEPT = 60_000

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}
