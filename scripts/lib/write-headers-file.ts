/** The headers as a `_headers` file, which Netlify, Cloudflare and others read from the top of what they publish. */
import { FILE_RULES, headersOfAll, type PolicyFacts, pageRules, REVALIDATED } from './site-headers.ts'

/**
 * @param folder where the site stands on its host, with slashes: "/", "/desk/atlas/".
 */
export function writeHeadersFile(folder: string, facts: PolicyFacts): string {
  return [
    `# Every other file is kept as these hosts keep it anyway: ${REVALIDATED}`,
    '# A rule for all of them would be added to the ones below, not replaced by them.',
    writeRule(`${folder}*`, headersOfAll(facts)),
    ...[...FILE_RULES, ...pageRules(facts)].map(({ files, headers }) =>
      writeRule(`${folder}${files}${files.endsWith('/') ? '*' : ''}`, headers),
    ),
    '',
  ].join('\n')
}

function writeRule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}
