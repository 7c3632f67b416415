// Embeds in articles in the WebKit of the system, in frames with an origin and without: what Safari makes of the site's headers. Apart from
// the other tests, as few machines have it:
//
//     npm run build && npm run test:webkit
//
// Debian has it as webkit2gtk-driver, with xvfb where there is no screen. Where it is missing the test says so and is left out.

import assert from 'node:assert/strict'
import { readSite } from '../../scripts/lib/built-site.ts'
import { policyFacts } from '../../scripts/lib/policy-facts.ts'
import { writeHeadersFile } from '../../scripts/lib/write-headers-file.ts'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { serveArticles } from '../browser/serve-article.ts'
import { type FolderOptions, serveFolder } from '../browser/serve-folder.ts'
import { findWebKit, startWebKit, type WebKit } from './web-driver.ts'

const FOLDER = '/some/folder/'
const QUERY = 'activities=training&years=2013-2022&country=TZA'
const LIMIT = 15_000

/** Hosts by what they say of the site, and whether they let a page without an origin read its files. */
const HOSTS: Readonly<Record<string, FolderOptions & { readonly reads: boolean }>> = {
  'with the headers of a site that does not know its address': { reads: true },
  'with the headers of a site that knows its address': {
    reads: true,
    headers: (address) => writeHeadersFile('/', policyFacts(readSite('dist'), address)),
  },
  'without headers': { reads: false, headers: false },
}

process.exitCode = await main()

async function main(): Promise<number> {
  const found = findWebKit()
  if (!found) {
    console.warn('NOT TESTED: no WebKit on this machine. Debian has it as webkit2gtk-driver, with xvfb.')
    return 0
  }
  const webkit = await startWebKit(found)
  const articles = await serveArticles()
  try {
    console.log(`WebKit ${webkit.version}`)
    await webkit.resize(900, 900)
    for (const [name, { reads, ...options }] of Object.entries(HOSTS)) {
      const host = await serveFolder('dist', FOLDER, options)
      const { headers } = await fetch(`${host.address}embed/`)
      assert.equal(headers.has('content-security-policy'), reads)
      for (const sandbox of [undefined, 'allow-scripts']) {
        const embeds = [{ atlas: host.address, query: QUERY, ...(sandbox === undefined ? {} : { sandbox }) }]
        await webkit.open(articles.publish({ embeds }))
        await look(webkit, sandbox === undefined || reads)
        console.log(`As it should be ${name}, ${sandbox ? `sandbox="${sandbox}"` : 'no sandbox'}.`)
      }
      await host.close()
    }
    return 0
  } finally {
    await webkit.close()
    await articles.close()
  }
}

/** @param reads whether the embed may read the site's data. */
async function look(webkit: WebKit, reads: boolean): Promise<void> {
  await webkit.enterFrame('iframe')
  await until(webkit, 'its script runs', "'ready' in document.documentElement.dataset")
  const text = (selector: string) => webkit.run(`return document.querySelector('${selector}').textContent`)
  assert.match(String(await text('.embed-caption')), /^Training, 2013–2022\. Tanzania, outlined: \d+ of 16/)
  const border = "getComputedStyle(document.querySelector('.embed-head')).borderTopWidth"
  assert.equal(await webkit.run(`return ${border}`), '2px', 'its styles are applied')
  await until(
    webkit,
    'its texts are there',
    reads
      ? "document.querySelector('.embed-mentions article[data-mention]')"
      : "document.querySelector('.embed-mentions [role=alert]')",
  )
  await webkit.run("document.querySelector('[data-do=explore]').click()")
  await until(
    webkit,
    'its map is alive or says why not',
    `document.querySelector('.embed-stage').dataset.mode === 'live' || document.querySelector('.embed-notice').textContent === ${JSON.stringify(embedWords.still)}`,
  )
  await webkit.leaveFrames()
  await until(
    webkit,
    'its height is learnt',
    "/px$/.test(document.querySelector('iframe').style.height) && document.querySelector('iframe').style.height !== '900px'",
  )
}

/** @param condition an expression. */
async function until(webkit: WebKit, what: string, condition: string): Promise<void> {
  const start = Date.now()
  while (!(await webkit.run(`return Boolean(${condition})`))) {
    assert.ok(Date.now() - start < LIMIT, `${what}: not after ${LIMIT / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
