/** What the legend says, on the page and on paper; an embed has it in its HTML. */
export const legendWords = {
  label: 'Legend',
  marks: 'One mark, one mention',
  hollow: 'hollow: date not certain',
  ring: 'ring: number of mentions',
  fills: 'Mentions in a country',
  classes: ['1', '2–3', '4–6', '7 and more'],
  uncertain: 'only uncertain dates',
  hidden: 'mentions, hidden by the filter',
  silent: 'no activity reported in these documents',
  china: 'China, Hong Kong, Macao: not counted',
  selected: 'open in the panel',
} as const

export const bordersNote =
  'Countries and territories. Borders follow Natural Earth’s de facto lines, with Crimea shown in Ukraine and Western Sahara apart from Morocco; they take no side.'
