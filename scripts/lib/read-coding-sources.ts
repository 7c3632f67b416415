/** Reads a document's two raw codings from disk, where it was coded twice. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CodingSources } from './codings.ts'
import type { Problem } from './problem.ts'
import { readSource } from './seed-folders.ts'

const FILES = { first: 'coding-1.csv', second: 'coding-2.csv', settled: 'settled.yaml' } as const

/** @returns neither sources nor a problem for a document that was coded once. One coding without the other is a problem. */
export function readCodingSources(
  root: string,
  document: string,
): { sources: CodingSources | undefined; problems: Problem[] } {
  const fileOf = (name: string) => `seeds/${document}/${name}`
  const names = Object.values(FILES)
  const missing = names.filter((name) => !existsSync(join(root, fileOf(name))))
  if (missing.length === names.length) return { sources: undefined, problems: [] }
  if (missing.length > 0) {
    const message = 'the file is missing: two codings are three files, one coding has none of them'
    return { sources: undefined, problems: missing.map((name) => ({ file: fileOf(name), line: 1, message })) }
  }
  const read = (name: string) => readSource(root, fileOf(name))
  return {
    sources: { first: read(FILES.first), second: read(FILES.second), settled: read(FILES.settled) },
    problems: [],
  }
}
