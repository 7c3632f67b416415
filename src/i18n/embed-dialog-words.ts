/** Every word of the Embed dialog and of what an editor takes from it. */
import { numberWord } from './number-word.ts'

export const embedDialogWords = {
  intro:
    'A map for your article. It is readable before any script runs, sets no cookie and asks no other site for anything.',
  shows: 'It shows',
  keeps:
    'The address spells this view out, so the map keeps its meaning when the atlas grows. It says the date of its data.',
  /** What the page shows beside the map, and an embed doesn't. */
  leftOut: {
    compare: (names: string) =>
      `The map outlines ${names}. Their comparison side by side is not part of an embed; its link to the atlas opens it.`,
    region: (name: string) =>
      `The profile of ${name} is not part of an embed; its link to the atlas opens it.`,
    total: 'The total that is open here is not part of an embed; its link to the atlas opens it.',
  },
  ownMachine:
    'This page runs on your own machine, so these addresses work only there: take them from the published atlas.',
  options: {
    label: 'What the embed has',
    theme: 'Colours',
    themes: { auto: 'as the reader’s device', light: 'light', dark: 'dark' },
    title: 'Headline of your own',
    titleHint: (longest: number) =>
      `In place of the atlas’s, up to ${longest} letters. Under it stands that it is the publisher’s.`,
    parts: 'Parts',
    heading: 'Headline and figures',
    legend: 'Legend',
    table: 'Table of the mentions',
    filters: 'Filters for readers',
    always: 'Source, date and the note on borders always stay.',
  },
  code: {
    label: 'The code',
    field: 'Code of the embed',
    copy: 'Copy the code',
    copied: 'Copied',
    byHand: 'This browser does not let the page copy. The text is marked: copy it with your keyboard.',
    fit: 'Add the script that fits the height',
    fitHint:
      'Less than 1 kB from this site. It takes nothing from the map but its height, and follows it. Without it the frame’s height follows the width of its column, or is that of the narrowest where your system takes styles away.',
  },
  preview: {
    label: 'Preview',
    alone: 'Open the embed in a tab of its own, to try it',
    phone: 'On a phone',
    column: 'In a text column',
    width: (width: number) => `${width} pixels wide`,
    scaled: (width: number, percent: number) => `${width} pixels wide, shown at ${percent} %`,
    frame: (where: string) => `Preview: ${where}`,
  },
  picture: {
    label: 'A picture',
    hint: 'For systems that take no frames. Save the picture, upload it, and put its address in place of the file’s name.',
    save: 'Save the picture (PNG)',
    field: 'Code of the picture',
    copy: 'Copy the code of the picture',
    making: 'Making the picture.',
  },
  link: {
    label: 'A link',
    hint: 'Opens the whole view in the atlas.',
    field: 'Address of this view',
    copy: 'Copy the link',
  },
  frozen: {
    label: 'A frozen map',
    hint: (version: string) =>
      `A file to keep on your own site. It holds this view of data version ${version} and never changes, whatever becomes of the atlas.`,
    page: 'Web page (HTML)',
    pageHint: (mentions: string) =>
      `the map with ${mentions} in full, each with its passage; needs no script and no connection`,
    picture: 'Picture (SVG)',
    pictureHint: 'the map with its legend and credit, in light colours',
    failed: 'The file could not be made. Reload the page and try again.',
  },
  /** Name of the frame, for readers who can't see the map. */
  title: (facts: { headline: string; selection: string; outlined: string; atlas: string }) =>
    [`Map: ${facts.headline}`, facts.selection, facts.outlined, facts.atlas]
      .filter((part) => part !== '')
      .map((part) => part.replace(/\.$/, ''))
      .join('. '),
  /** Of the picture, for readers who can't see it. */
  alt: (facts: { description: string; documents: number; source: string }) =>
    `${facts.description} What ${numberWord(facts.documents)} published documents report China’s police and security agencies doing with other countries; ${facts.source}.`,
} as const
