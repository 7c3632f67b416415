/** Something wrong with the input, told to the person who can mend it. Problems are collected, never thrown. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

/** `file:line: message`, which editors and terminals turn into a link. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`
}

/** By file, then line: the same input prints the same text. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
