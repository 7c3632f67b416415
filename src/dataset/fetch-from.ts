/** Where the files of the data come from: a folder of the site, or the page itself (read-embedded.ts). */

/** @param name of a file of the data: "atlas.json". */
export type FetchFile = (name: string) => Promise<Response>

/** @param folder its address, ending with a slash. */
export function fetchFrom(folder: string): FetchFile {
  return (name) => fetch(folder + name)
}
