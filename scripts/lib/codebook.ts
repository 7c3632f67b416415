/** The codebook by its headings: what each chapter says, and of each entry the definition, the example and the near miss. */
import type { Codebook, CodebookChapter, CodebookEntry } from '../../src/domain/method-facts.ts'

export function parseCodebook(markdown: string): Codebook {
  const [opening = '', ...parts] = markdown.split(/^(?=#{2,6} )/m)
  const chapters: (Omit<CodebookChapter, 'entries'> & { entries: CodebookEntry[] })[] = []
  for (const part of parts) {
    const [, marks = '', heading = '', text = ''] = /^(#+) (.*)\n?([\s\S]*)$/.exec(part) ?? []
    if (marks.length === 2) chapters.push({ heading, text: text.trim(), entries: [] })
    else chapters.at(-1)?.entries.push(parseEntry(marks.length, heading, text.trim()))
  }
  return { opening: opening.replace(/^# .*\n/, '').trim(), chapters }
}

/** "… Example: … Near miss: …"; a part that is missing is empty. */
function parseEntry(level: number, heading: string, text: string): CodebookEntry {
  const [definition = '', rest = ''] = cut(text, /\bExample:\s+/)
  const [example = '', nearMiss = ''] = cut(rest, /\bNear\s+miss:\s+/)
  return { heading, level, text, definition, example, nearMiss }
}

function cut(text: string, at: RegExp): string[] {
  const found = at.exec(text)
  if (!found) return [text]
  return [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()]
}
