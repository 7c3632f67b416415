import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileNames, lookalikeSchema, namedCountrySchema } from '../../scripts/lib/compile-names.ts'
import { DEFAULT_DOCUMENTS_FOLDER, findDocumentsFolder } from '../../scripts/lib/documents-folder.ts'
import { evidenceFileSchema } from '../../scripts/lib/evidence.ts'
import { findCountries } from '../../scripts/lib/find-countries.ts'
import { formatEvidence } from '../../scripts/lib/format-evidence.ts'
import { indexDocument } from '../../scripts/lib/index-document.ts'
import { sha256 } from '../../scripts/lib/sha256.ts'

const NAMES = compileNames(
  [
    { iso: 'CHN', name: 'China', aliases: ["People's Republic of China"], adjectives: ['Chinese'] },
    { iso: 'CIV', name: "Côte d'Ivoire", aliases: [], adjectives: [] },
    { iso: 'FRA', name: 'France', aliases: [], adjectives: ['French'] },
    { iso: 'GBR', name: 'United Kingdom', aliases: ['UK'], adjectives: ['British'] },
    { iso: 'GIN', name: 'Guinea', aliases: [], adjectives: ['Guinean', 'Guineans'] },
    { iso: 'GNB', name: 'Guinea-Bissau', aliases: [], adjectives: [] },
    { iso: 'HKG', name: 'Hong Kong', aliases: [], adjectives: [] },
    { iso: 'JOR', name: 'Jordan', aliases: [], adjectives: ['Jordanian'] },
    { iso: 'KOR', name: 'South Korea', aliases: ['S. Korea'], adjectives: [] },
    { iso: 'MLI', name: 'Mali', aliases: [], adjectives: ['Malian'] },
    { iso: 'PNG', name: 'Papua New Guinea', aliases: [], adjectives: ['Papua New Guinean'] },
    {
      iso: 'USA',
      name: 'United States',
      aliases: ['U.S.', 'US', 'America'],
      adjectives: ['American', 'Americans'],
    },
  ],
  [
    { phrase: 'Jordan Doe', country: 'JOR', kind: 'person' },
    { phrase: 'French Kites', country: 'FRA', kind: 'organisation' },
    { phrase: 'South America', country: 'USA', kind: 'region' },
  ],
)

function index(text: string) {
  return indexDocument({ document: 'invented-2020', text, names: NAMES })
}

/** Of a text with one line. */
function entry(line: string) {
  const first = index(line).evidence[0]
  if (!first) throw new Error(`no evidence of: ${line}`)
  return first
}

type Case<T> = readonly [line: string, expected: readonly T[]]

describe('countries', () => {
  it.each<Case<string>>([
    ['Ships left France for Mali.', ['FRA', 'MLI']],
    ['Malian bakers met French bakers and the Guineans.', ['FRA', 'GIN', 'MLI']],
    ['Mali’s and Jordan\'s kites, and the "Jordanian" one', ['JOR', 'MLI']],
    ['a France-Mali-Jordan bridge', ['FRA', 'JOR', 'MLI']],
    ['U.S.-made kites and Sino-British tea', ['GBR', 'USA']],
    ['The US, France and the U.S. again', ['FRA', 'USA']],
    ['a note glued to Mali12 and ”3France', ['FRA', 'MLI']],
    ['the People’s Republic of China, Chinese tea, Hong Kong', ['CHN', 'HKG']],
    ['They sailed to S. Korea.', ['KOR']],
    ["in Côte d'Ivoire", ['CIV']],
    ['in Côte d’Ivoire', ['CIV']],
    ['A France for Americans', ['FRA', 'USA']],
    ['The U.S. Kite Office answered.', ['USA']],
  ])('%s', (line, expected) => {
    expect(entry(line).countries).toEqual(expected)
    expect(entry(line).lookalikes).toEqual([])
  })

  it.each<Case<string>>([
    ['Malianism, Franceville and InterMali are other words.', []],
    ['They walk through mali and france.', []],
    ['A kite costs US$5.', []],
    ['WILL NOBODY TELL US WHY?', []],
    ['Birds of South America', []],
    ['The Uyghur cooks flew from Beijing to Washington, in Africa.', []],
  ])('none in: %s', (line, expected) => {
    expect(entry(line).countries).toEqual(expected)
    expect(entry(line).lookalikes).toEqual([])
  })

  it('counts a US among acronyms, which nobody shouts', () => {
    expect(entry('The US NSA, CIA, FBI').countries).toEqual(['USA'])
  })

  it('counts a name that is broken over lines where it begins', () => {
    const text = 'He is from South\nKorea, she from the U.\nS. coast, they from Guinea-\nBissau.\nPapua New\n'
    expect(index(text).evidence.map((line) => line.countries)).toEqual([['KOR'], ['USA'], ['GNB'], [], []])
  })

  it('joins no name over an empty line', () => {
    expect(findCountries('South\n\nKorea', NAMES)).toEqual([])
  })

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['Jordan Doe wrote it.', [], ['JOR']],
    ['Jordan Doe wrote to Jordan.', ['JOR'], ['JOR']],
    ['French Kites, a club', [], ['FRA']],
    ['Papua New Guinea', ['PNG'], ['GIN']],
    ['Papua New Guinean drums', ['PNG'], ['GIN']],
    ['Guinea and Guinea-Bissau', ['GIN', 'GNB'], ['GIN']],
  ])('tells lookalikes apart: %s', (line, countries, lookalikes) => {
    expect(entry(line)).toMatchObject({ countries, lookalikes })
  })
})

describe('years', () => {
  it.each<Case<number>>([
    ['in 2016, and from 1998 to 2003', [1998, 2003, 2016]],
    ['the 2008–2009 floods and the 1986-1989 course (2011).', [1986, 1989, 2008, 2009, 2011]],
    ['the post-2020 harvest of the 1990s', [1990, 2020]],
    ['twice 2016, once 2016', [2016]],
    ['©2022 Kite Club', [2022]],
    ['It closed on May 15, 2017.', [2017]],
    ['in 1899 and 2100', []],
    ['2,016 kites for $2016 at 20% in model A2016', []],
  ])('%s', (line, expected) => {
    expect(entry(line).years).toEqual(expected)
  })
})

describe('figures in digits', () => {
  it.each<Case<string>>([
    ['6,000 kites, 1,250,000 strings', ['6000', '1250000']],
    ['$50 billion, €1.4 billion and 3 hundred thousand', ['300000', '1400000000', '50000000000']],
    ['60 percent or 70% or 8 per cent', ['8%', '60%', '70%']],
    ['a 12- to 18-month wait', ['12', '18']],
    ['10–12 kites, score 86 out of 100, 2.5 metres', ['2.5', '10', '12', '86', '100']],
    ['(of all kites 99) and (scoring 86)', ['86', '99']],
    ['52 5G masts and 5 percent of 5', ['5', '5%', '52']],
    ['one in "50 kites" and “40 birds” and dashes—30 of them', ['30', '40', '50']],
    ['9 kites, again 9, then 10', ['9', '10']],
    ['1899 kites', ['1899']],
    ['In May 45 kites flew.', ['45']],
    ['2000% more kites, 2000 percent', ['2000%']],
    ['Article 3 of the kite law', ['3']],
  ])('%s', (line, expected) => {
    expect(entry(line).figures).toEqual(expected)
  })

  it.each<Case<string>>([
    ['The clubs do three things: no.', ['3']],
    ['(1) flying; (2) landing', []],
    ['parts: 1) wind; 2) string', []],
    ['1. Flying', []],
    ['Figure 3', []],
    ['as Table 12 shows', []],
    ['(Part 1 of 2)', []],
    ['On May 15, 2017, on 28 March 2023, on 3–5 June, May 15–17 and Oct. 4', []],
    ['The 19th kite, the 21st century, a first and a third, half', []],
    ['COVID-19, the G-20, G7 and 5G', []],
    ['write to box77@example.org or https://example.org/12/a or www.example.org/9', []],
  ])('none but the words in: %s', (line, expected) => {
    expect(entry(line).figures).toEqual(expected)
  })

  it('takes a number for no list number where a sentence runs on over the line', () => {
    const text = 'Of kites they had\n12. The birds had more.\n13. Landing'
    expect(index(text).evidence.map((line) => line.figures)).toEqual([[], ['12'], []])
  })

  it('reads an amount that is broken over lines where it begins', () => {
    const text = 'They paid $50\nbillion for 60\npercent on May\n15.'
    expect(index(text).evidence.map((line) => line.figures)).toEqual([['50000000000'], ['60%'], [], []])
  })
})

describe('figures in words', () => {
  it.each<Case<string>>([
    ['two kites and a seven-month, then a two-week flight', ['2', '7']],
    ['Three birds, forty-two kites, ninety nine strings', ['3', '42', '99']],
    ['a hundred kites, two hundred birds, a thousand strings', ['100', '200', '1000']],
    ['sixty percent of four million', ['60%', '4000000']],
    ['one-hundred kites, one million birds', ['100', '1000000']],
    ['a dozen kites, dozens of birds, hundreds of strings', []],
    ['several hundred kites and half a million birds', []],
    ['a multi-trillion-dollar kite', []],
    ['the fourth, the tenth, two-thirds, three quarters', []],
    ['someone often weighs a ninepin', []],
  ])('%s', (line, expected) => {
    expect(entry(line).figures).toEqual(expected)
  })

  it.each([
    'a one-week flight',
    'one KCF kite',
    'one red kite came',
    'One “old” kite',
    'only one painted kite',
    'They said that one kite fell.',
    'at one training for birds',
  ])('one is a number: %s', (line) => {
    expect(entry(line).figures).toEqual(['1'])
  })

  it.each([
    'one of the kites',
    'one of its birds',
    'they help one another',
    'the wind is one that turns',
    'no one saw it',
    'Is any one kite enough?',
    'the only one to fly',
    'a yellow one with a tail',
    'the kite is a good one, but old',
    'seen as one in which birds rest',
    'one led by a goose and one painted in red',
    'On one hand it flies',
    'in just one example',
    'one prominent example',
    'a one-kite club and a one-stop shop',
    'all-in-one kites',
    'one third of it',
    'The One Belt plan',
  ])('one is no number: %s', (line) => {
    expect(entry(line).figures).toEqual([])
  })

  it('counts the others beside a one that is no number', () => {
    expect(entry('one of the three kites and one of five birds').figures).toEqual(['3', '5'])
  })
})

describe('notes', () => {
  it.each<readonly [string, readonly number[], readonly string[], readonly number[]]>([
    ['These clubs fly kites:2', [2], [], []],
    ['They land.3 Then 4 rest.', [3], ['4'], []],
    ['It began in 2016.61 It grew', [61], [], [2016]],
    ['It met in 2020,98 and later', [98], [], [2020]],
    ['a kite shed,86 and birds', [86], [], []],
    ['a kite shed,2016 and birds', [], [], [2016]],
    ['“flying is fine.”1What follows', [1], [], []],
    ['[a bird]?”12', [12], [], []],
    ['a word17 and (birds)18', [17, 18], [], []],
    ['two at once.3,4 Later', [3, 4], ['2'], []],
    ['6,000 kites at 2.5 metres by 10:30', [], ['2.5', '10', '30', '6000'], []],
    ['a list of "50 birds" (1986-1989), $17 and—19', [], ['17', '19', '50'], [1986, 1989]],
  ])('%s', (line, notes, figures, years) => {
    expect(entry(line)).toMatchObject({ notes, figures, years })
  })
})

describe('lines', () => {
  const TEXT = 'A kite.\n\n \nÉtoile 7\n'

  it('numbers lines from 1 and gives each line with text an entry', () => {
    const { lines, evidence } = index(TEXT)
    expect(lines).toBe(4)
    expect(evidence.map((line) => line.line)).toEqual([1, 4])
  })

  it('hashes the line and the whole file', () => {
    // printf '…' | sha256sum
    expect(index(TEXT).sha256).toBe('c2a47848934546ac2ecc576241f5a8b926a9fc4f0dfc0e8f0dae44faabe5f95f')
    expect(index(TEXT).evidence.at(-1)?.sha256).toBe(sha256('Étoile 7'))
    expect(entry('A kite.').sha256).not.toBe(entry('A kite!').sha256)
  })

  it('gives a last line without a line break its number', () => {
    expect(index('one\ntwo').lines).toBe(2)
    expect(index('').lines).toBe(0)
  })

  it('writes one entry per line, the same bytes each time, as its schema wants', () => {
    const written = formatEvidence(index(TEXT))
    expect(formatEvidence(index(TEXT))).toBe(written)
    expect(written.split('\n').filter((line) => line.startsWith('{"line":'))).toHaveLength(2)
    expect(v.parse(evidenceFileSchema, JSON.parse(written))).toEqual(index(TEXT))
    expect(v.parse(evidenceFileSchema, JSON.parse(formatEvidence(index(''))))).toEqual(index(''))
  })

  it('writes no words of the text', () => {
    expect(formatEvidence(index('Secret kites rise'))).not.toMatch(/secret|kites|rise/i)
  })
})

describe('the folder of documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const empty = mkdtempSync(join(tmpdir(), 'project-'))
  const find = (argument: string | undefined, environment: Record<string, string>, root = empty) =>
    findDocumentsFolder({ argument, environment, root })
  afterAll(() => rmSync(empty, { recursive: true }))

  it('is the argument, else the environment', () => {
    expect(find(folder, { ATLAS_DOCUMENTS: '/elsewhere' })).toEqual({ state: 'found', folder })
    expect(find(undefined, { ATLAS_DOCUMENTS: folder })).toEqual({ state: 'found', folder })
  })

  it('is else the one that the project keeps, where there is one', () => {
    mkdirSync(join(folder, 'documents'))
    expect(find(undefined, {}, folder)).toEqual({
      state: 'found',
      folder: join(folder, 'documents'),
    })
    expect(find(undefined, { ATLAS_DOCUMENTS: '/elsewhere' }, folder)).toMatchObject({ state: 'missing' })
  })

  it('can be unnamed or missing', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(find(undefined, {})).toEqual({ state: 'unnamed' })
    expect(find(file, {})).toEqual({ state: 'missing', folder: file })
  })

  it('is ignored by Git where the project keeps it, but not the one of the tests', () => {
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain(`/${DEFAULT_DOCUMENTS_FOLDER}/`)
  })
})

describe('data/lookalikes.yaml', () => {
  it('holds phrases in which the country would be found', () => {
    const countries = v.parse(v.array(namedCountrySchema), parse(readFileSync('data/countries.yaml', 'utf8')))
    const lookalikes = v.parse(v.array(lookalikeSchema), parse(readFileSync('data/lookalikes.yaml', 'utf8')))
    const names = compileNames(countries, [])
    for (const { phrase, country } of lookalikes) {
      expect(findCountries(phrase, names)).toContainEqual(
        expect.objectContaining({ country, lookalike: false }),
      )
    }
  })
})
