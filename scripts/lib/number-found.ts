/** A number in a text. A figure is every number that is neither a year nor one of the document's notes. */
export interface NumberFound {
  readonly kind: 'year' | 'figure' | 'note'
  /** Digits; a figure may have a decimal point and a percent sign. */
  readonly value: string
  /** Offset in the text. */
  readonly start: number
}
