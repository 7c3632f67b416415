/** Where a row's cells stand below one another instead of side by side. The same width is in src/styles/table.css. */
export const STACKED = '(max-width: 47.5rem)'
