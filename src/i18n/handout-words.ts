/** The words of what is handed out: country profiles, lessons on paper, answers, guides and the outline map. */
import { legendWords } from './legend-words.ts'
import { mapWords } from './map-words.ts'
import { sheetLinkWords } from './sheet-link-words.ts'
import { words } from './words.ts'

const QUESTIONS = {
  source:
    'Choose a mention. Who tells of it, and how could that author know? What would make you surer of it, or less sure?',
  status: (statuses: readonly string[]) =>
    statuses.length > 1
      ? `Some of this is ${mapWords.list(statuses)}. Underline the words that tell you so, and say what the difference is.`
      : `All of this is marked “${statuses.join('')}”. What does that word promise a reader, and what does it leave open?`,
  sides:
    'Whose view is missing? Name somebody who could tell it otherwise, and write down a question that you would ask.',
  silence: (activities: readonly string[]) =>
    activities.length > 0
      ? `Of ${mapWords.list(activities)} these documents tell nothing here. Give two reasons why that may be, and say which of them you could check.`
      : 'What might there be that these documents do not tell? How could you check it?',
} as const

export const handoutWords = {
  nav: {
    label: 'Parts of the atlas',
    map: 'Map',
    lessons: 'Lessons',
    countries: 'All countries',
    method: 'Method',
  },
  skip: 'Skip to the text',
  print: 'Print',
  page: (sheet: string, subject: string) => `${sheet}: ${subject}`,
  name: 'Name',
  class: 'Class',
  date: 'Date',
  line: (document: string, lines: string, plural: boolean) =>
    `${document}, ${plural ? 'lines' : 'line'} ${lines}`,
  unknownDocument: 'a document that is not in the atlas',
  legend: 'How to read the map',
  markMeaning: 'One mark: a mention in a country.',
  markEntries: {
    hollow: 'hollow: the date is not certain',
    ring: legendWords.ring,
    uncertain: 'only mentions without a certain date',
    hidden: 'mentions that this map leaves out',
    silent: 'no activity reported in these documents, which is not the same as no activity',
    china: legendWords.china,
    selected: 'the country of this sheet',
  },
  classEntry: (count: string, one: boolean) => `${count} ${one ? 'mention' : 'mentions'}`,
  sources: 'Sources',
  standpoint: (credit: string, standpoint: string) => `${credit}. ${standpoint}`,
  credit: (version: string, issued: string) =>
    `${words.title}, data version ${version}, ${issued}, CC BY 4.0. Shapes: Natural Earth.`,
  notEvents: 'Mentions, not events: two documents on one event count twice.',
  link: sheetLinkWords,
  country: {
    sheet: 'Country profile to print',
    title: (country: string) => `${country}: profile to print`,
    description: (country: string) =>
      `What the atlas’s documents mention of ${country}, on two pages at most: with a map, questions, room to write, and sources.`,
    mentions: 'What the documents report',
    map: (country: string, mentions: string) => `Map: where ${country} lies. ${mentions}.`,
    hollow: 'Filled: the document gives the date. Hollow: the date is not certain.',
    questions: 'To think about',
    ask: QUESTIONS,
    silence: 'What silence means',
    silenceText:
      'Nothing more stands in these documents about this country. Silence is not evidence that nothing happened: somebody has to have looked, and written about it. What is marked claimed, alleged, disputed or planned is no fact yet.',
    back: 'The same as a page to read',
  },
  outline: {
    title: 'Outline map to colour in',
    description:
      'A blank outline map of the world in the projection of the atlas, on one page, with empty boxes for a legend of your own.',
    map: 'Outline map of the world without names.',
    subject: 'This map shows',
    legend: 'My legend',
    projection: 'Equal Earth projection: land that is equally large is equally large on the map.',
  },
  lessons: {
    title: 'Lessons',
    headline: 'Lessons with the atlas',
    description:
      'Lessons to present and to print: with hand-outs, an answer sheet and a guide for the teacher, and a blank outline map.',
    standfirst:
      'Each can be shown on a wall with a clicker, and printed in black and white for pupils. They weigh sources: who says what, from which standpoint, and how sure it is.',
    none: 'This copy of the atlas has no lessons.',
    facts: (from: number, to: number, minutes: number) => `Ages ${from} to ${to}, ${minutes} minutes`,
    documents: (documents: string) => `Documents: ${documents}`,
    present: 'Present',
    handout: 'Hand-out',
    answers: 'Answers',
    guide: 'Teacher’s guide',
    more: 'More to print',
    outline: 'A blank outline map to colour in',
    profiles: (count: number) =>
      `A profile of each of ${count} countries and territories: open one, then “${words.printProfile}”`,
  },
  handout: {
    sheet: 'Hand-out',
    description: (title: string) =>
      `Hand-out for pupils: ${title}. With a map, tasks, room to write, and sources.`,
    words: 'Words to know',
    map: 'The map',
    tasks: 'Tasks',
    shows: (facts: { selection: string; counts: string; hollow: number }) =>
      `The map shows: ${facts.selection}. ${facts.counts}${facts.hollow === 0 ? '' : `, ${facts.hollow} hollow`}.`,
  },
  answers: {
    sheet: 'Answers, for the teacher',
    description: (title: string) =>
      `Answer sheet for the teacher: ${title}. Tasks and questions with their answers, and the lines that each step rests on.`,
    tasks: 'Tasks of the hand-out',
    steps: 'Questions of the steps',
    hint: 'Other answers can be as good, where they rest on the same lines.',
    none: 'No question.',
    rests: 'Rests on:',
    total: (measure: string, amount: string) => `${measure}: ${amount}`,
  },
  guide: {
    sheet: 'Teacher’s guide',
    description: (title: string) =>
      `Guide for the teacher: ${title}. Half a page for those in a hurry, then a short path, preparation, timing, steps, group work without screens, a source from the other side, a comparison and assessment.`,
    aim: 'Aim',
    ages: 'Ages',
    agesValue: (from: number, to: number) => `${from} to ${to}`,
    time: 'Time',
    minutes: (minutes: number) => `${minutes} minutes`,
    shortMinutes: (minutes: number) => `${minutes} min`,
    paper: 'Paper',
    paperValue: 'the hand-out for each pupil, the answer sheet for you; a blank outline map if you like',
    hurry: 'In a hurry',
    hurryHint: 'No time to read on? This half page is enough for a lesson.',
    moves: 'Five moves',
    say: 'Three sentences to say',
    print: 'Print',
    path: (minutes: number) => `In ${minutes} minutes`,
    pathStep: (step: number) => `Step ${step}`,
    prepare: 'To prepare',
    before: 'What to know',
    timing: 'Timing',
    steps: 'The steps',
    step: (number: number, headline: string) => `Step ${number}: ${headline}`,
    seen: 'The class sees:',
    ask: 'Ask:',
    answer: 'Answer:',
    groups: 'Group work without screens',
    otherSide: 'A source from the other side',
    reference: 'Reference:',
    noAddress:
      'We give no address, because we know none that is sure to last: the reference is enough to find it.',
    task: 'Task:',
    comparison: 'What other states do: a comparison as a task',
    where: 'Where to look:',
    extension: 'To go further',
    assessment: 'How to assess',
    words: 'Words to know',
    present: 'How to present',
    presentText:
      'Open the link on this sheet, or choose “Present” in the atlas and then this lesson. A clicker works as it is. The address holds the step, so a reload stays there.',
    keys: [
      ['PageDown, →, ↓ or Space', 'next: first the answer of a question, then the next step'],
      ['PageUp, ← or ↑', 'back'],
      ['Home, End', 'first step, last step'],
      ['Enter or R', 'the answer of a question'],
      ['B or .', 'black screen, and back'],
      ['G', 'globe or flat map'],
      ['N', 'a window for you alone: notes, next step and a timer. Move it to your own screen'],
      ['F', 'full screen'],
      ['Escape', 'leave'],
    ],
    stick: 'Without a network',
    stickText:
      'Copy the file offline.html of the atlas to a USB stick and open it by double click. It holds the map, the data, the lessons and every sheet (“Download”, then “To print”), and asks for nothing else. With no screen at all the hand-out and the group work are enough.',
    sources: 'The documents, and who wrote them',
  },
} as const
