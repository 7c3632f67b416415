/** The words of a report of an error. They come with the dialog and the page that offer one. */
export const reportWords = {
  toNobody:
    'This copy of the atlas names nobody who takes reports. Copy this one, fill in what is wrong, and send it to whoever publishes the page on which you found the atlas.',
  toSomebody: 'The link opens this report filled in. Where it doesn’t, copy the report and send it there.',
  takenAt: 'Reports are taken at',
  takenByMail: 'Reports are taken by e-mail at',
  text: 'The report',
  copy: 'Copy the report',
  copied: 'Copied',
  byHand: 'This browser does not let the page copy. The text is marked: copy it with your keyboard.',
  title: (id: string) => `Error in ${id}`,
  entry: (id: string, what: string) => `Entry: ${id} (${what})`,
  dataVersion: (version: string) => `Data version: ${version}`,
  wrong: 'What is wrong:',
  source: 'How you know (a document, a page, your own knowledge):',
} as const
