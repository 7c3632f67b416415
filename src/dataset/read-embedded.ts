/**
 * The files of the data out of the page itself, where they stand as scripts of a type that no browser runs: gzipped, in base64, with the
 * file's name as id. Answers as a host does, so that the rest need not know where they come from.
 */
export async function readEmbedded(name: string): Promise<Response> {
  const packed = document.getElementById(name)?.textContent
  if (packed === undefined || packed === null) return new Response(null, { status: 404 })
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
}
