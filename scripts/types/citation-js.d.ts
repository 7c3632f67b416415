/** citation-js ships no types. Only what the tests use: they read BibTeX and RIS back into CSL-JSON. */
declare module '@citation-js/core' {
  export interface Parsed {
    readonly id: string
    readonly title: string
    readonly author?: readonly { readonly family: string; readonly given: string }[]
    /** RIS names the author of a newspaper's article so. */
    readonly reporter?: string
    readonly URL?: string
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
  }

  export class Cite {
    constructor(text: string)
    readonly data: readonly Parsed[]
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
