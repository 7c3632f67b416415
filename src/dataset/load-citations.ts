/** Fetches the citations, which are as long as the mentions and wanted by few readers: only when one asks. */
import * as v from 'valibot'
import { type Citations, citationsSchema } from '../domain/citations.ts'

let loaded: Promise<Citations> | undefined

/**
 * @param base address of the folder with the data, ending with a slash.
 * @throws where the file can't be fetched or read; the next call tries again.
 */
export function loadCitations(base: string): Promise<Citations> {
  loaded ??= fetchCitations(`${base}citations.json`).catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function fetchCitations(address: string): Promise<Citations> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`citations.json could not be fetched (${response.status})`)
  return v.parse(citationsSchema, await response.json())
}
