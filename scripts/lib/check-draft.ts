/** What is left to do before a draft can be published: the checks of a published document, told and not enforced. */
import type { KnownCodes } from './check-atlas.ts'
import { checkBeside } from './check-beside.ts'
import { checkSeeds } from './check-seeds.ts'
import type { DocumentsFolder } from './documents-folder.ts'
import { parseLocatedYaml } from './located-yaml.ts'
import type { Problem } from './problem.ts'
import { readSeedFolder, readSource } from './seed-folders.ts'
import { DRAFT_FILE, type SeedFolder } from './seeds.ts'

export interface DraftState {
  readonly document: string
  /** How many the list still has; undefined where it cannot be read, and then a problem says why. */
  readonly candidates: number | undefined
  readonly problems: readonly Problem[]
}

interface DraftOrder {
  readonly root: string
  readonly document: string
  /** The published documents, which are without a problem: the draft has to fit to them. */
  readonly published: readonly SeedFolder[]
  readonly known: KnownCodes | undefined
  readonly texts: DocumentsFolder
}

export function checkDraft({ root, document, published, known, texts }: DraftOrder): DraftState {
  const list = countCandidates(root, document)
  const { folder, problems: missing } = readSeedFolder(root, document)
  if (!folder) return { document, candidates: list.count, problems: [...list.problems, ...missing] }
  const checked = checkSeeds([...published, folder], known)
  const own = checked.documents.filter((seeds) => seeds.document.file === folder['document.yaml'].file)
  const problems = [
    ...list.problems,
    ...checked.problems,
    ...own.flatMap((seeds) => checkBeside(seeds, root, texts).problems),
  ]
  return { document, candidates: list.count, problems }
}

/** Whoever codes deletes what is decided: at the end only the comment may be left. */
function countCandidates(
  root: string,
  document: string,
): { count: number | undefined; problems: readonly Problem[] } {
  const { file, text } = readSource(root, `seeds/${document}/${DRAFT_FILE}`)
  const { value, problems } = parseLocatedYaml(text, file)
  if (problems.length > 0) return { count: undefined, problems }
  if (value === null) return { count: 0, problems: [] }
  if (Array.isArray(value)) return { count: value.length, problems: [] }
  return { count: undefined, problems: [{ file, line: 1, message: 'a list is needed' }] }
}
