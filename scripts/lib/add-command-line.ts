/** The command line of document:add. */
import { parseArgs } from 'node:util'
import { DEFAULT_DOCUMENTS_FOLDER, DOCUMENTS_VARIABLE } from './documents-folder.ts'

export const ADD_USAGE = `Usage: npm run document:add -- <article.txt> --id <name-2026>

  <article.txt>         the article as plain text in UTF-8, best one paragraph a line
  --id <name-2026>      author or newspaper in small letters, hyphens, the year
  --documents <folder>  where to keep the text; else ${DOCUMENTS_VARIABLE}, else ${DEFAULT_DOCUMENTS_FOLDER}/
  --help                prints this`

export type AddCommandLine =
  | 'help'
  | { readonly fault: string }
  | { readonly article: string; readonly id: string; readonly documents: string | undefined }

export function readAddCommandLine(args: readonly string[]): AddCommandLine {
  const parsed = parse(args)
  if ('fault' in parsed) return parsed
  const { values, positionals } = parsed
  const [article, ...more] = positionals
  if (values.help) return 'help'
  if (!article) return { fault: 'The file with the article is missing.' }
  // Without the -- npm takes the option for itself, and hands on its value as if it were a second article.
  if (!values.id)
    return { fault: 'The id is missing. (npm needs the -- before what is meant for the command.)' }
  if (more.length > 0) return { fault: `One article at a time: ${more.join(' ')} is too much.` }
  return { article, id: values.id, documents: values.documents }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { id: { type: 'string' }, documents: { type: 'string' }, help: { type: 'boolean' } },
    })
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
