/** A part of the README that a program writes, between two comments that nobody sees. */

export function readPart(readme: string, name: string): string {
  const { before, after } = split(readme, name)
  return readme.slice(before.length, readme.length - after.length).trim()
}

export function replacePart(readme: string, name: string, text: string): string {
  const { before, after } = split(readme, name)
  return `${before}\n${text}\n${after}`
}

function split(readme: string, name: string): { readonly before: string; readonly after: string } {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no part between ${start} and ${end}`)
  return { before: readme.slice(0, from + start.length), after: readme.slice(to) }
}
