/**
 * Whether another try can't bring a script that failed, and only the page loaded again can. Every browser keeps one that it could not
 * parse, and Firefox before 155 and WebKit of the same age also one that it could not fetch, which looks like any other failure: there
 * another try is worth one press, and after it the page says so.
 *
 * @param failures how often it failed, this time included.
 */
export function needsReload(error: unknown, failures: number): boolean {
  return error instanceof SyntaxError || failures > 1
}
