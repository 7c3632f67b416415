/**
 * Where the documents' texts are. They are under copyright and not in the repository: whoever has them names
 * the folder, as an argument or in the environment, or keeps them in the project's own, which Git ignores.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const DOCUMENTS_VARIABLE = 'ATLAS_DOCUMENTS'

/** From the project's root. Listed in .gitignore. */
export const DEFAULT_DOCUMENTS_FOLDER = 'documents'

/** `unnamed` is the usual case: no folder is given or there, and what needs the texts is left out or refused. */
export type DocumentsFolder =
  | { readonly state: 'found'; readonly folder: string }
  | { readonly state: 'missing'; readonly folder: string }
  | { readonly state: 'unnamed' }

interface Places {
  /** What the command line names; it goes before the environment. */
  readonly argument: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The project's folder. */
  readonly root: string
}

export function findDocumentsFolder({ argument, environment, root }: Places): DocumentsFolder {
  const named = argument || environment[DOCUMENTS_VARIABLE]
  if (named) return { state: isFolder(named) ? 'found' : 'missing', folder: named }
  const own = join(root, DEFAULT_DOCUMENTS_FOLDER)
  return isFolder(own) ? { state: 'found', folder: own } : { state: 'unnamed' }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

export function documentPath(folder: string, document: string): string {
  return join(folder, `${document}.txt`)
}
