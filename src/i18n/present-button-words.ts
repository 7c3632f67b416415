/** Words for a class that the page starts with: the rest comes with the slides (present-words.ts). */
export const presentButtonWords = {
  button: 'Present',
  title: 'Present to a class',
  close: 'Close',
  waiting: 'Loading.',
  failed: 'The slides could not be loaded.',
  back: 'Back to the atlas',
} as const
