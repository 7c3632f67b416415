/** Fetches the citations, which are as long as the mentions and wanted by few readers: only when one asks. */
import * as v from 'valibot'
import { type Citations, citationsSchema } from '../domain/citations.ts'
import type { FetchFile } from './fetch-from.ts'

let loaded: Promise<Citations> | undefined

/** @throws where the file can't be fetched or read; the next call tries again. */
export function loadCitations(fetchFile: FetchFile): Promise<Citations> {
  loaded ??= fetchCitations(fetchFile).catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function fetchCitations(fetchFile: FetchFile): Promise<Citations> {
  const response = await fetchFile('citations.json')
  if (!response.ok) throw new Error(`citations.json could not be fetched (${response.status})`)
  return v.parse(citationsSchema, await response.json())
}
