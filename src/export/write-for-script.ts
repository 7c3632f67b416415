/** A value as JSON that can stand in a script element of a page: no text of the data can end the block, or begin a comment in it. */
export function writeForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
