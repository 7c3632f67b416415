/** All files of the data in one ZIP, in a folder that is named for the data and its version. */
import { type ZippableFile, zipSync } from 'fflate'

export interface ArchiveOrder {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Of the folder inside. */
  readonly folder: string
  /** The day that all files are dated with: "2026-11-22". */
  readonly issued: string
}

/** Packed already. */
const PACKED = /\.parquet$/

/** The same order gives the same bytes, on every machine: files go in by name, and none is dated with the time of the build. */
export function packArchive({ files, folder, issued }: ArchiveOrder): Uint8Array {
  const entries = Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, content]): [string, ZippableFile] => [
      `${folder}/${path}`,
      [Buffer.from(content), { level: PACKED.test(path) ? 0 : 9 }],
    ])
  return zipSync(Object.fromEntries(entries), { mtime: noon(issued) })
}

/** A ZIP holds no time zone: what is written is the clock of the machine, and noon of that clock is there on every day. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00`)
}
