/**
 * The address of a passage: the document's own with a text fragment, by which browsers scroll to the words.
 * https://wicg.github.io/scroll-to-text-fragment/ In a fragment - , and & have a meaning and must be encoded;
 * encodeURIComponent leaves the hyphen alone.
 */
export function passageUrl(documentUrl: string | null, find: string): string | null {
  if (documentUrl === null) return null
  return `${documentUrl}#:~:text=${encodeURIComponent(find).replaceAll('-', '%2D')}`
}
