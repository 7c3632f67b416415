/** The words of tables that are saved or published, which no page shows. */
export const exportWords = {
  /** A spreadsheet takes "April 2017" for the first of that month, and "2017" for a number, but not what begins with a word of its own. */
  dates: {
    on: (day: string) => `on ${day}`,
    in: (monthOrYear: string) => `in ${monthOrYear}`,
  },
  /** While years are chosen: a mention that only may fall into them is always told apart. */
  unsure: (date: string) => `${date} (not certain to fall into the years chosen)`,
  citedBy: (via: string, authors: string) => `${via}, cited by ${authors}`,
} as const
