/** A draft in words, for the terminal. */
import type { DraftState } from './check-draft.ts'
import { formatProblem, sortProblems } from './problem.ts'
import { DRAFT_FILE } from './seeds.ts'

/** For a command that reads nothing of a draft but its name. */
export function noticeDraft(document: string): string {
  return `seeds/${document} is a draft and not published; npm run check:data says what is left to do`
}

export function describeDraft({ document, candidates, problems }: DraftState): string {
  const left =
    candidates === undefined ? '' : `: ${candidates === 1 ? '1 candidate' : `${candidates} candidates`} left`
  const head = `seeds/${document} is a draft and not published${left}`
  if (problems.length > 0) return `${head}. Still to do:\n${sortProblems(problems).map(indented).join('\n')}`
  return `${head}. Nothing is open: deleting seeds/${document}/${DRAFT_FILE} publishes it`
}

function indented(problem: DraftState['problems'][number]): string {
  return `  ${formatProblem(problem)}`
}
