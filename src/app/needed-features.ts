/**
 * What the atlas can't begin without, as a window has it. It is looked for before anything is loaded or shown in the published page's place:
 * where one is missing that page stays. A test holds the list against what the first scripts use.
 */
export const NEEDED_FEATURES = [
  'Array.prototype.at',
  'Array.prototype.flatMap',
  'Element.prototype.replaceChildren',
  'HTMLDialogElement.prototype.showModal',
  'Intl.Collator',
  'Intl.ListFormat',
  'Intl.NumberFormat',
  'Object.fromEntries',
  'ResizeObserver',
  'String.prototype.matchAll',
  'String.prototype.replaceAll',
  'URLSearchParams',
  'fetch',
  'globalThis',
  'matchMedia',
  'queueMicrotask',
] as const
