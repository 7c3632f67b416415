/**
 * Spreadsheets run a cell that begins so as a formula, also one that stands in quotes.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r]/

export function isFormula(text: string): boolean {
  return FORMULA.test(text)
}
