/** edtf 4 ships no types. Only what parse-when uses: one date, its first and last millisecond. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
