/** What CHANGELOG.md says of the data: its versions and what each added, corrected or withdrew. */
import {
  CHANGE_SORTS,
  type ChangeSort,
  type DataChangelog,
  type DataVersion,
} from '../../src/domain/method-facts.ts'

/**
 * Reads the chapter "Data". A change may begin with "Added:", "Corrected:" or "Withdrawn:", which sorts it.
 *
 * @throws where the chapter or the number or day of a version is missing: a page without them would look complete.
 */
export function parseDataChangelog(markdown: string): DataChangelog {
  const [, chapter] = /^## Data\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(markdown) ?? []
  if (chapter === undefined) throw new Error('CHANGELOG.md has no chapter "Data"')
  const [rule = '', ...versions] = chapter.split(/^### /m)
  return { rule: rule.trim(), versions: versions.map(parseVersion) }
}

function parseVersion(text: string): DataVersion {
  const [heading = '', ...lines] = text.split('\n')
  const [, version, issued] = /^(\d+\.\d+\.\d+), (\d{4}-\d{2}-\d{2})$/.exec(heading) ?? []
  if (!version || !issued) throw new Error(`CHANGELOG.md: "### ${heading}" is not a version and a day`)
  const items = lines
    .join('\n')
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replaceAll(/\s+/g, ' ').trim())
  return { version, issued, changes: items.map(parseChange) }
}

function parseChange(item: string): DataVersion['changes'][number] {
  const [, word = '', text = ''] = /^(\w+): (.*)$/.exec(item) ?? []
  const sort: ChangeSort | undefined = CHANGE_SORTS.find((one) => one === word.toLowerCase())
  return sort ? { sort, text } : { sort: null, text: item }
}
