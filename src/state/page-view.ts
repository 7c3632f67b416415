/** The view as the page has it, whatever is presented in front of it. */
import { DEFAULT_VIEW, type View } from '../domain/view.ts'

let last: View = DEFAULT_VIEW

/**
 * Stepping from slide to slide changes nothing of the page behind them, so it must not be rendered anew with each step.
 *
 * @returns the same object for views that differ in what they present alone.
 */
export function pageView(view: View): View {
  if (!differOnlyIn('presentation', view, last)) last = { ...view, presentation: null }
  return last
}

function differOnlyIn<T extends object>(part: keyof T, one: T, other: T): boolean {
  for (const key in one) if (key !== part && one[key] !== other[key]) return false
  return true
}
