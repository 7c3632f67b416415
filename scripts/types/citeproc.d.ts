/** citeproc 2 ships no types. Only what cite-prose uses: a bibliography as plain text. */
declare module 'citeproc' {
  namespace CSL {
    type Item = Readonly<Record<string, unknown>>

    interface System {
      retrieveLocale(language: string): string
      retrieveItem(id: string): Item
    }

    class Engine {
      constructor(system: System, style: string, language: string, forceLanguage: boolean)
      setOutputFormat(format: 'text'): void
      updateItems(ids: readonly string[], unsorted: boolean): void
      makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]]
    }
  }
  export default CSL
}
