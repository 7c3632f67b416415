// Lessons from their YAML to lessons.json: what the build refuses, on a small lesson, and the four real ones.

import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { buildAtlas } from '../../scripts/lib/build-atlas.ts'
import { compileLessons } from '../../scripts/lib/compile-lessons.ts'
import { readAtlasSources } from '../../scripts/lib/read-atlas-sources.ts'
import { readLessons } from '../../scripts/lib/read-lessons.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { lessonsSchema } from '../../src/domain/lesson.ts'
import { findUnread } from '../../src/domain/unread-parts.ts'
import { readView, shareView } from '../../src/domain/view.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'
import { realSeeds } from '../fixtures/real-seeds.ts'
import {
  LESSON,
  problemsOfTinyLesson,
  publishedLessons,
  tinyWorldWithLesson,
} from '../fixtures/tiny-lesson.ts'
import { formatted, replace, tinyWorld } from '../fixtures/tiny-world.ts'

vi.setConfig(PATIENCE)

test('the small lesson is without a problem', () => {
  expect(problemsOfTinyLesson()).toEqual([])
})

interface Wrong {
  readonly what: string
  readonly from: string
  readonly to: string
  /** All that is told, without the file. */
  readonly told: readonly string[]
}

function testWrong(cases: readonly Wrong[]): void {
  test.each(cases.map((one) => [one.what, one] as const))('%s is told', (_, { from, to, told }) => {
    expect(problemsOfTinyLesson(replace(from, to))).toEqual(told.map((one) => `${LESSON}:${one}`))
  })
}

describe('the shape of a lesson', () => {
  testWrong([
    {
      what: 'a headline that no slide holds',
      from: 'headline: Cameras, or none',
      to: `headline: ${'Cameras '.repeat(7)}`,
      told: ['64: steps.4.headline: 55 characters, and a slide holds 52'],
    },
    {
      what: 'a sentence too long',
      from: 'The mark is hollow.',
      to: `The mark is hollow${', as it were'.repeat(8)}.`,
      told: ['57: steps.3.text.1: 115 characters, and a slide holds 110'],
    },
    {
      what: 'a question too long',
      from: 'ask: Whose river is it?',
      to: `ask: Whose river is it${', do you think'.repeat(5)}?`,
      told: ['30: steps.1.question.ask: 88 characters, and a slide holds 80'],
    },
    {
      what: 'a reveal too long',
      from: 'The Gazette of 2020 does not say.',
      to: `The Gazette of 2020 does not say${', and why should it'.repeat(7)}.`,
      told: ['31: steps.1.question.reveal: 222 characters, and a slide holds 200'],
    },
    {
      what: 'two sentences in the place of one',
      from: 'The mayor denies it.',
      to: 'The mayor denies it. She is angry.',
      told: ['67: steps.4.text.1: needs to be one sentence'],
    },
    {
      what: 'a second sentence left open',
      from: 'The mayor denies it.',
      to: 'The mayor denies it. She is angry',
      told: ['67: steps.4.text.1: needs to be one sentence'],
    },
    {
      what: 'a sentence left open',
      from: 'The mayor denies it.',
      to: 'The mayor denies it',
      told: ['67: steps.4.text.1: needs to be one sentence'],
    },
    {
      what: 'a timing that does not add up',
      from: '{minutes: 30,',
      to: '{minutes: 35,',
      told: ['96: guide.timing: the minutes of the timing do not add up to those of the lesson'],
    },
    {
      what: 'a move too few',
      from: 'moves: [Show step 1., Ask., ',
      to: 'moves: [Show step 1., ',
      told: ['102: guide.hurry.moves: five moves are needed here'],
    },
    {
      what: 'two sentences to say in place of one',
      from: 'The Gazette says so.]',
      to: 'The Gazette says so. It may err.]',
      told: ['103: guide.hurry.say.2: needs to be one sentence'],
    },
    {
      what: 'a short path of other minutes',
      from: '{step: 3, minutes: 9,',
      to: '{step: 3, minutes: 10,',
      told: ['106: guide.path: the minutes of the short path add up to 15'],
    },
    {
      what: 'a short path that goes back',
      from: '{step: 3, minutes: 9,',
      to: '{step: 1, minutes: 9,',
      told: ['106: guide.path: the steps go on in their order'],
    },
    {
      what: 'a short path over a step that is not there',
      from: '{step: 3, minutes: 9,',
      to: '{step: 7, minutes: 9,',
      told: ['107: guide: there is no step 7'],
    },
    {
      what: 'a point of the list that is a paragraph',
      from: 'Take a map along.]',
      to: `Take a map along${' and another'.repeat(8)}.]`,
      told: ['108: guide.prepare.3: 113 characters are no point of a list'],
    },
    {
      what: 'an address that is none',
      from: '    says: The mayor writes',
      to: '    address: example.org\n    says: The mayor writes',
      told: ['111: guide.otherSide.address: an address is needed here'],
    },
    {
      what: 'a number of the guide without a ground; that of a reference needs none',
      from: 'What does the letter leave open?',
      to: 'What does the letter of 2019 leave open?',
      told: ['112: guide: 2019 in "letter of 2019 leave open?" has no entry in figures'],
    },
    {
      what: 'ages in reverse',
      from: '{from: 14, to: 18}',
      to: '{from: 18, to: 14}',
      told: ['3: ages: reversed'],
    },
    {
      what: 'a kind of figure that is none',
      from: 'is: totals',
      to: 'is: guesses',
      told: ['85: steps.5.figures.3.is: no kind of figure is called "guesses"'],
    },
  ])

  test('a file whose name is no id is told', () => {
    const [lesson] = tinyWorldWithLesson().lessons
    const sources = {
      ...tinyWorld(),
      lessons: [{ file: 'data/lessons/Three shores.yaml', text: lesson?.text ?? '' }],
    }
    expect(formatted(buildAtlas(sources).problems)).toEqual([
      "data/lessons/Three shores.yaml:1: a lesson's file is named in small letters, digits and hyphens, not Three shores",
    ])
  })

  test('two lessons in one place are told', () => {
    const [lesson] = tinyWorldWithLesson().lessons
    const again = { file: 'data/lessons/two-shores.yaml', text: lesson?.text ?? '' }
    const sources = { ...tinyWorld(), lessons: [{ file: LESSON, text: again.text }, again] }
    expect(formatted(buildAtlas(sources).problems)).toEqual([
      'data/lessons/two-shores.yaml:1: order: 1 is the place of three-shores',
    ])
  })
})

describe('a view', () => {
  testWrong([
    {
      what: 'that can not be read as written',
      from: 'view: activities=agreement',
      to: 'view: activities=agreement&years=2018-2015',
      told: ["40: step 3, view: years=2018-2015 can't be read as written"],
    },
    {
      what: 'with a part that no view has',
      from: 'view: activities=agreement',
      to: 'view: activities=agreement&colour=red',
      told: ['40: step 3, view: a view has no part called colour'],
    },
    {
      what: 'of a country that is none',
      from: 'view: activities=agreement',
      to: 'view: activities=agreement&country=XYZ',
      told: ['40: step 3, view: knows no country XYZ'],
    },
    {
      what: 'of a mention that is none',
      from: 'view: activities=agreement',
      to: 'view: activities=agreement&mention=gazette-2020-099-1',
      told: ['40: step 3, view: knows no mention gazette-2020-099-1'],
    },
    {
      what: 'of a figure that can not be read',
      from: 'is: countries, view: ""',
      to: 'is: countries, view: years=some',
      told: [`72: step 5, figures: "Of 3 countries": years=some can't be read as written`],
    },
  ])
})

describe('what a step rests on', () => {
  testWrong([
    {
      what: 'nothing',
      from: '    mentions: [gazette-2020-008-1]\n',
      to: '',
      told: ['74: step 6: rests on no mention and no total'],
    },
    {
      what: 'a mention that is none',
      from: 'mentions: [gazette-2020-008-1]',
      to: 'mentions: [gazette-2020-008-2]',
      told: ['80: step 6, mentions: gazette-2020-008-2 is no mention'],
    },
    {
      what: 'a total that is none',
      from: 'totals: [gazette-2020-t-009-1]',
      to: 'totals: [gazette-2020-t-009-1, gazette-2020-t-009-2]',
      told: ['46: step 3, totals: gazette-2020-t-009-2 is no total'],
    },
    {
      what: 'a mention twice',
      from: 'mentions: [gazette-2020-008-1]',
      to: 'mentions: [gazette-2020-008-1, gazette-2020-008-1]',
      told: ['80: step 6, mentions: gazette-2020-008-1 stands here twice'],
    },
    {
      what: 'a mention that its view does not show',
      from: 'mentions: [gazette-2020-007-1]',
      to: 'mentions: [gazette-2020-006-1]',
      told: ["69: step 5, mentions: gazette-2020-006-1 is not among the mentions that the step's view shows"],
    },
    {
      what: 'a mention outside its map',
      from: 'activities=joint-patrol&map=10,5,2',
      to: 'activities=joint-patrol&map=40,5,4',
      told: ["28: step 2, mentions: gazette-2020-005-1 stands outside the step's map in XAR, XBE"],
    },
    {
      what: 'a mention on the far side of its globe',
      from: 'activities=rendition&map=15,5,1',
      to: 'activities=rendition&map=-100,5,1',
      told: ["59: step 4, mentions: gazette-2020-006-1 stands outside the step's map in XBE"],
    },
    {
      what: 'a globe that says not where it looks',
      from: 'activities=rendition&map=15,5,1',
      to: 'activities=rendition',
      told: ["59: step 4, mentions: gazette-2020-006-1 stands outside the step's map in XBE"],
    },
    {
      what: 'a document that is none',
      from: 'documents: [gazette-2020]',
      to: 'documents: [gazette-2020, gazette-2021]',
      told: ['5: documents: gazette-2021 is no document'],
    },
  ])
})

describe('a number', () => {
  testWrong([
    {
      what: 'other than the data gives',
      from: 'In Arvania 25 officers',
      to: 'In Arvania 24 officers',
      told: [
        '18: step 1, figures: no text here says "25 officers"',
        '13: step 1, text: 24 in "In Arvania 24 officers took a" has no entry in figures',
      ].toSorted(),
    },
    {
      what: 'other than the data gives, with its entry,',
      from: '{says: 2 mentions, is: mentions}',
      to: '{says: 2 mentions, is: mentions, view: ""}',
      told: ['19: step 1, figures: "2 mentions" says 2, and the data gives 5'],
    },
    {
      what: 'in words without a ground',
      from: 'Let them look before you speak.',
      to: 'Let them look for two minutes.',
      told: ['15: step 1, notes: 2 in "look for two minutes." has no entry in figures'],
    },
    {
      what: 'in brackets without a ground',
      from: 'Let them look before you speak.',
      to: 'Let them look (51).',
      told: ['15: step 1, notes: 51 in "them look (51)." has no entry in figures'],
    },
    {
      what: 'inside a longer one',
      from: 'In Arvania 25 officers',
      to: 'In Arvania 125 officers',
      told: [
        '13: step 1, text: 125 in "In Arvania 125 officers took a" has no entry in figures',
        '18: step 1, figures: no text here says "25 officers"',
      ],
    },
    {
      what: 'beside another in one entry',
      from: '{says: From 2015, is: from-year',
      to: '{says: From 2015 to 2018, is: from-year',
      told: [
        '25: step 2, text: 2015 in "From 2015 to 2018 boats" has no entry in figures',
        '35: step 2, figures: "From 2015 to 2018" holds 2 numbers, not one',
      ],
    },
    {
      what: 'of a mention that is none',
      from: 'is: quantity, of: gazette-2020-007-1',
      to: 'is: quantity, of: gazette-2020-007-2',
      told: ['71: step 5, figures: "forty cameras": gazette-2020-007-2 is no mention and no total'],
    },
    {
      what: 'of a mention without one',
      from: 'is: quantity, of: gazette-2020-007-1',
      to: 'is: quantity, of: gazette-2020-006-1',
      told: ['71: step 5, figures: "forty cameras": gazette-2020-006-1 has none'],
    },
    {
      what: 'that its line does not hold',
      from: 'is: line, of: gazette-2020, line: 3',
      to: 'is: line, of: gazette-2020, line: 4',
      told: ['61: step 4, figures: "2010": 2010 does not stand on line 4 of gazette-2020'],
    },
    {
      what: 'that rests on a line, and a mention has it,',
      from: '{says: 25 officers, is: quantity, of: gazette-2020-004-1}',
      to: '{says: 25 officers, is: line, of: gazette-2020, line: 4}',
      told: ['18: step 1, figures: "25 officers": 25 is a figure of gazette-2020-004-1, so it rests on that'],
    },
    {
      what: 'of the data that hides in the classroom',
      from: '{says: 25 officers, is: quantity, of: gazette-2020-004-1}',
      to: '{says: 25 officers, is: classroom}',
      told: ['18: step 1, figures: "25 officers": 25 is a figure of gazette-2020-004-1'],
    },
    {
      what: 'of a year that hides in the classroom',
      from: '{says: Gazette of 2020, is: issued, of: gazette-2020}',
      to: '{says: Gazette of 2020, is: classroom}',
      told: ['37: step 2, figures: "Gazette of 2020": 2020 is a year, which needs its ground'],
    },
    {
      what: 'without what its kind needs',
      from: 'is: issued, of: gazette-2020}',
      to: 'is: issued}',
      told: ['37: step 2, figures: "Gazette of 2020": issued needs of'],
    },
    {
      what: 'with what its kind does not take',
      from: '{says: 1 total, is: totals}',
      to: '{says: 1 total, is: totals, of: gazette-2020}',
      told: ['85: step 6, figures: "1 total": totals takes no of'],
    },
    {
      what: 'of a step that is none',
      from: 'See step 4.',
      to: 'See step 7.',
      told: ['90: tasks: there is no step 7'],
    },
  ])

  test('an entry that no text says is told', () => {
    const idle = replace('- {says: one map,', '- {says: two maps,')
    expect(problemsOfTinyLesson(idle)).toEqual([
      `${LESSON}:2: title: 1 in "shores on one map" has no entry in figures`,
      `${LESSON}:119: figures: no text here says "two maps"`,
    ])
  })
})

test('a lesson is published with its views spelled out, and without the grounds of its figures', () => {
  const [lesson] = publishedLessons(tinyWorldWithLesson())
  expect(lesson?.steps[2]).toEqual({
    view: 'activities=agreement&kinds=all&statuses=all&documents=gazette-2020&regions=all&years=all&uncertain=1',
    globe: false,
    headline: 'Counted and not named',
    text: [
      'The Gazette counts 12 agreements with 2 countries.',
      'It names 0 of the agreements, so 12 are missing.',
    ],
    notes: ['This map is empty; that’s “silence”.'],
    mentions: [],
    totals: ['gazette-2020-t-009-1'],
    question: null,
  })
  expect(lesson).toMatchObject({ id: 'three-shores', documents: ['gazette-2020'] })
  expect(lesson).not.toHaveProperty('figures')
  expect(lesson).not.toHaveProperty('order')
})

test('without lessons there is an empty list', () => {
  expect(publishedLessons(tinyWorld())).toEqual([])
})

describe('the four lessons', () => {
  const { sources } = readAtlasSources('.')

  test('are built, in their order, and fit the shape that pages read', () => {
    const lessons = publishedLessons(sources)
    expect(v.safeParse(lessonsSchema, { lessons }).issues).toBeUndefined()
    expect(lessons.map(({ id }) => id)).toEqual([
      'what-is-police-diplomacy',
      'a-patrol-on-the-mekong',
      'alleged-claimed-reported',
      'cameras-and-clouds',
    ])
    for (const view of lessons.flatMap(({ steps }) => steps.map((step) => step.view))) {
      expect(shareView(readView(view))).toBe(view)
      expect(findUnread(view).parts).toEqual([])
    }
  })

  /** What is told of the lessons when the data is another. */
  async function problemsWith(change: (dataset: Dataset) => Dataset): Promise<string[]> {
    const { dataset } = await realAtlas()
    const { lessons } = readLessons(sources.lessons)
    return formatted(compileLessons({ lessons, dataset: change(dataset), documents: realSeeds() }).problems)
  }

  test('hold with the data as it is', async () => {
    expect(await problemsWith((dataset) => dataset)).toEqual([])
  })

  test('break when a mention is deleted that one of them rests on', async () => {
    const told = await problemsWith((dataset) => {
      const mentions = dataset.mentions.filter(({ mention }) => mention !== 'link-2022-077-1')
      return { ...dataset, mentions, mentionById: new Map(mentions.map((one) => [one.mention, one])) }
    })
    const file = 'data/lessons/a-patrol-on-the-mekong.yaml'
    expect(told.filter((line) => !line.startsWith(file))).toEqual([])
    expect(told).toContainEqual(expect.stringMatching(/step 1, mentions: link-2022-077-1 is no mention$/))
    expect(told).toContainEqual(
      expect.stringMatching(/step 1, figures: "5 mentions" says 5, and the data gives 4$/),
    )
  })

  test('say what became of a mention that was withdrawn', async () => {
    const retired = { id: 'link-2022-075-1', reason: 'It was told twice.', replacedBy: 'link-2022-072-2' }
    const told = await problemsWith((dataset) => {
      const mentionById = new Map(dataset.mentionById)
      mentionById.delete(retired.id)
      return { ...dataset, mentionById, retiredById: new Map([[retired.id, retired]]) }
    })
    expect(told).toContainEqual(
      expect.stringMatching(
        /075-1 is no mention; it was withdrawn: It was told twice\. link-2022-072-2 tells the same today\.$/,
      ),
    )
  })

  test('break when a total counts 50 agreements where they say 51', async () => {
    const told = await problemsWith((dataset) => {
      const totals = dataset.atlas.totals.map((total) =>
        total.id === 'link-2022-t-055-1' ? { ...total, quantity: { ...total.quantity, value: 50 } } : total,
      )
      return { ...dataset, atlas: { ...dataset.atlas, totals } }
    })
    const message = 'figures: "51 agreements" says 51, and the data gives 50'
    expect(told.map((line) => line.replace(/^\S+ /, ''))).toEqual([`step 5, ${message}`, message])
  })

  test('break when one rests on a document that it does not name', () => {
    const file = 'data/lessons/cameras-and-clouds.yaml'
    const lessons = sources.lessons
      .filter((lesson) => lesson.file === file)
      .map(({ text }) => ({ file, text: text.replace(', xiao-2023, greitens-2025]', ', greitens-2025]') }))
    const { problems } = buildAtlas({ ...sources, lessons })
    expect(formatted(problems)[0]).toBe(`${file}:5: documents: a step rests on xiao-2023, which is not named`)
  })

  test('hold when a document is added', async () => {
    const told = await problemsWith((dataset) => {
      const [first] = dataset.mentions
      if (!first) throw new Error('the atlas is empty')
      const added = { ...first, mention: 'gazette-2020-004-1', document: 'gazette-2020', countries: ['BRA'] }
      return { ...dataset, mentions: [...dataset.mentions, added] }
    })
    expect(told).toEqual([])
  })
})
