/** What a million readers a day ask of a host, worked out from the bytes of the built folder, as a part of the README. */
import type { BuiltSite } from './built-site.ts'
import { measureFiles } from './measure-files.ts'
import { embedVisit, exploredVisit, liveVisit, methodVisit, pageVisit, type Visit } from './visits.ts'

const READERS = 1_000_000
const SECONDS = 24 * 60 * 60
/** The busiest minute to the mean one: a story that telephones announce. */
const PEAK = 10
/** Of each answer, in bytes, rounded up; an answer that says "unchanged" has nothing else. */
const HEADERS = 1000
/** Of a million who read an article, how many do more. */
const EXPLORING = 50_000
const OPENING = 20_000

export function describeTraffic(site: BuiltSite): string {
  const visits = [embedVisit, exploredVisit, pageVisit, liveVisit, methodVisit].map((one) => one(site))
  const [embed = 0, explored = 0, , live = 0] = visits.map((one) => bytesOf(site, one))
  const day = READERS * embed + EXPLORING * (explored - embed) + OPENING * live
  return [
    '| a reader … | requests | kB | kB again | a million, GB | at the peak, requests/s | Mbit/s |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...visits.map((one) => row(one, bytesOf(site, one))),
    '',
    `First visit and next visit before anything has changed, gzipped, with ${kB(HEADERS)} kB of headers for each answer. A million readers a day`,
    `are ${round(READERS / SECONDS)} a second on average; the peak is taken as ${PEAK} times that, ${round((PEAK * READERS) / SECONDS)}. A day on which a million read an article for the first time, one in`,
    `${READERS / EXPLORING} explores its embed and one in ${READERS / OPENING} opens the atlas is ${round(day / 1e9)} GB, and ${round((PEAK * day * 8) / SECONDS / 1e6)} Mbit/s at the peak. The whole folder, all that a CDN ever holds, is ${site.size} files and ${(sizeOf(site) / 1e6).toFixed(1)} MB.`,
  ].join('\n')
}

function row({ what, files, askedAgain }: Visit, bytes: number): string {
  const perSecond = (PEAK * READERS) / SECONDS
  const cells = [
    what,
    files.length,
    kB(bytes),
    kB(askedAgain * HEADERS),
    round((READERS * bytes) / 1e9),
    round(perSecond * files.length),
    round((perSecond * bytes * 8) / 1e6),
  ]
  return `| ${cells.join(' | ')} |`
}

function bytesOf(site: BuiltSite, { files }: Visit): number {
  return measureFiles(site, files).gzip + files.length * HEADERS
}

function sizeOf(site: BuiltSite): number {
  return [...site.values()].reduce((total, content) => total + content.byteLength, 0)
}

function kB(bytes: number): number {
  return round(bytes / 1000)
}

function round(value: number): number {
  return Math.round(value)
}
