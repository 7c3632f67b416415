/**
 * What two versions of the data have to be called, by the rule that seeds/dataset.yaml gives: changed meaning is major,
 * more data minor, a correction a patch.
 */
export const LEVELS = ['none', 'patch', 'minor', 'major'] as const

export type Level = (typeof LEVELS)[number]

/** A version of the data, as far as two are compared. */
export interface Release {
  /** "1.2.3" */
  readonly version: string
  /** Every field and every value of a closed list, by name, with its type. */
  readonly parts: ReadonlyMap<string, string>
  /** Identifiers of the rows of each table. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>
  /** Tables whose rows others refer to: an identifier that is gone leads nowhere, unless it is retired. */
  readonly identified: ReadonlySet<string>
  /** Identifiers that are known to be gone, each with the reason. */
  readonly retired: ReadonlySet<string>
  /** Hash of each file. */
  readonly hashes: ReadonlyMap<string, string>
}

export interface Change {
  readonly level: Level
  readonly what: string
}

/** The gravest first. Whether a text says something else than before no program can tell: such a change is a patch here. */
export function compareReleases(before: Release, after: Release): readonly Change[] {
  const changes = [
    ...compareParts(before.parts, after.parts),
    ...[...new Set([...before.keys.keys(), ...after.keys.keys()])].flatMap((table) =>
      compareKeys(table, before, after),
    ),
    ...[...before.hashes]
      .filter(([path, hash]) => (after.hashes.get(path) ?? hash) !== hash)
      .map(([path]): Change => ({ level: 'patch', what: `${path} has changed` })),
    ...compareFiles(before.hashes, after.hashes),
  ]
  return changes.sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
}

export function gravest(changes: readonly Change[]): Level {
  return changes.reduce<Level>(
    (most, { level }) => (LEVELS.indexOf(level) > LEVELS.indexOf(most) ? level : most),
    'none',
  )
}

/** @throws Error where the second is the older one. */
export function stepBetween(before: string, after: string): Level {
  const [from, to] = [before, after].map((version) => version.split('.').map(Number))
  const place = from?.findIndex((number, index) => number !== to?.[index]) ?? -1
  if (place === -1) return 'none'
  if ((to?.[place] ?? 0) < (from?.[place] ?? 0)) throw new Error(`${after} comes before ${before}`)
  return (['major', 'minor', 'patch'] as const)[place] ?? 'none'
}

function compareParts(before: Release['parts'], after: Release['parts']): Change[] {
  return [
    ...[...before].flatMap(([part, type]): Change[] => {
      const now = after.get(part)
      if (now === undefined) return [{ level: 'major', what: `${part} is gone` }]
      return now === type ? [] : [{ level: 'major', what: `${part} was ${type} and is ${now}` }]
    }),
    ...[...after.keys()]
      .filter((part) => !before.has(part))
      .map((part): Change => ({ level: 'minor', what: `${part} is new` })),
  ]
}

function compareKeys(table: string, before: Release, after: Release): Change[] {
  const old = before.keys.get(table) ?? new Set<string>()
  const now = after.keys.get(table) ?? new Set<string>()
  const gone = before.identified.has(table) ? [...old].filter((key) => !now.has(key)) : []
  const added = [...now].filter((key) => !old.has(key))
  return [
    ...gone.map(
      (key): Change =>
        after.retired.has(key)
          ? { level: 'patch', what: `${table}: ${key} is retired` }
          : { level: 'major', what: `${table}: ${key} is gone` },
    ),
    ...added.map((key): Change => ({ level: 'minor', what: `${table}: ${key} is new` })),
  ]
}

function compareFiles(before: Release['hashes'], after: Release['hashes']): Change[] {
  return [
    ...[...before.keys()]
      .filter((path) => !after.has(path))
      .map((path): Change => ({ level: 'major', what: `the file ${path} is gone` })),
    ...[...after.keys()]
      .filter((path) => !before.has(path))
      .map((path): Change => ({ level: 'minor', what: `the file ${path} is new` })),
  ]
}
