/** Reads from disk the names by which a text can mean a country. */
import type * as v from 'valibot'
import { type CountryName, compileNames, lookalikeSchema, namedCountrySchema } from './compile-names.ts'
import { formatProblem } from './problem.ts'
import { readCheckedList } from './read-checked.ts'
import { readSource } from './seed-folders.ts'

/** @throws with the problems of the tables, a line each. */
export function readNames(root: string): CountryName[] {
  return compileNames(
    readRows(root, 'data/countries.yaml', namedCountrySchema),
    readRows(root, 'data/lookalikes.yaml', lookalikeSchema),
  )
}

function readRows<T>(root: string, file: string, schema: v.GenericSchema<unknown, T>): T[] {
  const { entries, problems } = readCheckedList(readSource(root, file), schema)
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return entries.map((entry) => entry.value)
}
