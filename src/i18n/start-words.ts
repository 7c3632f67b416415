/** What published pages say where the atlas does not stand in their place. No script holds these words: they are in the pages' HTML. */
export const startWords = {
  late: 'The script of the interactive atlas has not arrived.',
  lateOffline: 'The interactive atlas has not started. This file may be incomplete: copy it once more.',
  old: 'This browser lacks what the interactive atlas needs; a newer one has it.',
  stopped: 'The interactive atlas stopped because of an error.',
  stays: {
    picture:
      'The page stays as it was published: a still picture of all mentions, without filters and search.',
    text: 'The text of this page is complete without it.',
  },
  /** Where the address asks for another view than the published one. */
  asked: {
    picture: 'It is not the view that this address asks for.',
    text: 'It is not all that this address asks for.',
  },
  reload: 'Load the page again',
  whole: 'The atlas with all mentions',
  data: 'The mentions as a table (CSV)',
  countries: 'Each country’s mentions as a page',
} as const
