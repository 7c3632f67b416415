/**
 * How long a reader waits for the map, and for a filter: this embed beside the same map made with D3, Leaflet and plain MapLibre, in
 * one run on one machine. It prints a table and passes no judgement. `npm run bench:embeds` builds what it needs; with
 * `-- --runs 1` it is over soon.
 *
 * A map is readable at the first frame from which on 95 of 100 pixels that it changes look as they do once everything has settled;
 * a filter has repainted it at the first frame of which the same is true after the tap. The browser's own frames and their times
 * tell it; no map is asked. The maps take turns, so that a busy moment of the machine hits them alike.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type LaunchOptions, type Page } from '@playwright/test'
import { findBrowser } from '../../../scripts/lib/find-browser.mjs'
import { CHROMIUM_ARGS } from '../../chromium-args.ts'
import { buildPages } from './build-pages.ts'
import { CANDIDATES, type Candidate, OUTPUT } from './candidates.ts'
import { describeRun } from './describe-run.ts'
import { formatResults } from './format-results.ts'
import { type Figures, measureVisit } from './measure-visit.ts'
import { serveFolder } from './serve-folder.ts'
import { type Visit, visit } from './visit.ts'

const FIRST_PORT = 4234
const PICTURES = join(OUTPUT, 'pictures')

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1')

await buildPages()
mkdirSync(PICTURES, { recursive: true })
const executablePath = process.env.ATLAS_CHROMIUM ?? findBrowser()
const launch: LaunchOptions = { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS }
const browser = await chromium.launch(launch)
const judge = await browser.newPage()

const contenders = await Promise.all(CANDIDATES.map(prepareContender))
for (let run = 1; run <= runs; run++) {
  for (const contender of contenders) {
    const figures = await measure(contender, judge)
    console.error(`${run} of ${runs}  ${contender.candidate.name.padEnd(16)} ${describeFigures(figures)}`)
  }
}
console.log(formatResults(contenders.map(({ candidate: { name }, visits }) => ({ name, visits }))))
console.log(`\n${describeRun({ browserVersion: browser.version(), runs })}`)

await browser.close()
await Promise.all(contenders.map(({ server }) => server.close()))

interface Contender {
  readonly candidate: Candidate
  readonly server: Awaited<ReturnType<typeof serveFolder>>
  readonly visits: Figures[]
  firstVisit: Visit | undefined
}

async function prepareContender(candidate: Candidate, index: number): Promise<Contender> {
  const server = await serveFolder(candidate.folder, FIRST_PORT + index)
  return { candidate, server, visits: [], firstVisit: undefined }
}

async function measure(contender: Contender, judge: Page): Promise<Figures> {
  const { candidate, server } = contender
  try {
    const seen = await visit({ launch, server, address: candidate.address, map: candidate.map })
    if (!contender.firstVisit) savePictures(candidate, seen)
    contender.firstVisit ??= seen
    const figures = await measureVisit({ judge, visit: seen, firstVisit: contender.firstVisit })
    contender.visits.push(figures)
    return figures
  } catch (error) {
    throw new Error(candidate.name, { cause: error })
  }
}

/** To look at: what was measured has to be a map. */
function savePictures(candidate: Candidate, seen: Visit): void {
  const file = (state: string) => join(PICTURES, `${candidate.name}, ${state}.png`)
  writeFileSync(file('readable'), seen.opened.end.png, 'base64')
  writeFileSync(file('filtered'), seen.filtered.end.png, 'base64')
}

function describeFigures({ readable, readableBytes, filtered, filteredBytes }: Figures): string {
  return `${readable.toFixed(3)} s, ${readableBytes} bytes; ${filtered.toFixed(3)} s, ${filteredBytes} bytes`
}
