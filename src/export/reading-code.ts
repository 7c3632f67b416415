/** Three lines each that open the table of mentions with the tools that people use for data. */
import { MENTIONS_TABLE } from './tables/mentions-table.ts'

export interface ReadingCode {
  readonly language: 'sql' | 'r' | 'python'
  /** Lines divided by "\n", for the folder that holds the files. */
  readonly code: string
}

/** @param country whose mentions the last line shows, by code. */
export function readingCode(country: string): readonly ReadingCode[] {
  const { name } = MENTIONS_TABLE
  const columns = ['title', 'when_in_words', 'url']
  const quoted = columns.map((column) => `"${column}"`).join(', ')
  return [
    {
      language: 'sql',
      code: lines(
        `CREATE VIEW ${name} AS FROM '${name}.parquet';`,
        `SELECT activity, count(*) FROM ${name} GROUP BY activity ORDER BY count(*) DESC;`,
        `SELECT ${columns.join(', ')} FROM ${name} WHERE list_contains(countries, '${country}');`,
      ),
    },
    {
      language: 'r',
      code: lines(
        `${name} <- read.csv("${name}.csv", fileEncoding = "UTF-8-BOM")`,
        `sort(table(${name}$activity), decreasing = TRUE)`,
        `${name}[grepl("${country}", ${name}$countries), c(${quoted})]`,
      ),
    },
    {
      language: 'python',
      code: lines(
        'import pandas as pd',
        `${name} = pd.read_csv("${name}.csv")`,
        `print(${name}[${name}.countries.str.contains("${country}")][[${quoted}]])`,
      ),
    },
  ]
}

function lines(...each: readonly string[]): string {
  return each.join('\n')
}
