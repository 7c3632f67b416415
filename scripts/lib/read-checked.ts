/** A YAML or JSON file against its schema: what fits, and a problem with file and line for what doesn't. */
import * as v from 'valibot'
import { type LocatedYaml, parseLocatedYaml, type YamlPath } from './located-yaml.ts'
import type { Problem } from './problem.ts'

export interface SourceFile {
  readonly file: string
  readonly text: string
}

/** An entry with the place it was read from, for later problems. */
export interface Located<T> {
  readonly value: T
  readonly file: string
  readonly line: number
}

export interface Checked<T> {
  readonly entries: readonly Located<T>[]
  readonly problems: readonly Problem[]
}

/** Of one entry that fills its file. */
export interface CheckedEntry<T> extends Checked<T> {
  /** The line of what stands at a path inside the entry. */
  readonly lineOf: (path: YamlPath) => number
}

type Schema<T> = v.GenericSchema<unknown, T>

/** A file that holds a list. Entries that don't fit are left out, so that all problems come in one run. */
export function readCheckedList<T>(source: SourceFile, schema: Schema<T>): Checked<T> {
  const yaml = parseLocatedYaml(source.text, source.file)
  if (yaml.problems.length > 0) return { entries: [], problems: yaml.problems }
  if (!Array.isArray(yaml.value))
    return { entries: [], problems: [{ file: source.file, line: 1, message: 'a list is needed' }] }
  const read = yaml.value.map((entry: unknown, index) => readEntry(yaml, [index], entry, schema))
  return { entries: read.flatMap((one) => one.entries), problems: read.flatMap((one) => one.problems) }
}

/** A file that holds one entry. */
export function readCheckedEntry<T>(source: SourceFile, schema: Schema<T>): CheckedEntry<T> {
  const yaml = parseLocatedYaml(source.text, source.file)
  const { problems, lineOf } = yaml
  if (problems.length > 0) return { entries: [], problems, lineOf }
  return { ...readEntry(yaml, [], yaml.value, schema), lineOf }
}

function readEntry<T>(yaml: LocatedYaml, path: YamlPath, entry: unknown, schema: Schema<T>): Checked<T> {
  const result = v.safeParse(schema, entry)
  if (result.success) {
    return { entries: [{ value: result.output, file: yaml.file, line: yaml.lineOf(path) }], problems: [] }
  }
  const problems = result.issues.map((issue) => {
    const inside = (issue.path ?? []).map((step) => step.key).filter(isKey)
    return {
      file: yaml.file,
      line: yaml.lineOf([...path, ...inside]),
      message: `${describe(entry, inside)}${issue.message}`,
    }
  })
  return { entries: [], problems }
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number'
}

function describe(entry: unknown, inside: YamlPath): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? `${String(entry.id)}: ` : ''
  return inside.length > 0 ? `${id}${inside.join('.')}: ` : id
}
