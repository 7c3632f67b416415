/** Words of the Embed dialog that the page starts with: the rest comes with the dialog (embed-dialog-words.ts). */
export const embedButtonWords = {
  button: 'Embed',
  title: 'Embed this view',
  close: 'Close',
} as const
