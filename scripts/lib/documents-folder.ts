/**
 * Where the documents' texts are. They are under copyright and not in the repository: whoever has them names
 * the folder, as an argument or in the environment.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const DOCUMENTS_VARIABLE = 'ATLAS_DOCUMENTS'

/** `unnamed` is the usual case: no folder is given, and what needs the texts is left out or refused. */
export type DocumentsFolder =
  | { readonly state: 'found'; readonly folder: string }
  | { readonly state: 'missing'; readonly folder: string }
  | { readonly state: 'unnamed' }

/** @param argument what the command line names; it goes before the environment. */
export function findDocumentsFolder(
  argument: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): DocumentsFolder {
  const folder = argument || environment[DOCUMENTS_VARIABLE]
  if (!folder) return { state: 'unnamed' }
  const found = existsSync(folder) && statSync(folder).isDirectory()
  return { state: found ? 'found' : 'missing', folder }
}

export function documentPath(folder: string, document: string): string {
  return join(folder, `${document}.txt`)
}
