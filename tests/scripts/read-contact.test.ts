import { describe, expect, test } from 'vitest'
import { noticeContact, readContact } from '../../scripts/lib/read-contact.ts'
import { tinyAtlas } from '../fixtures/atlas.ts'
import { testProblems } from '../fixtures/tell-problems.ts'
import { MANIFEST } from '../fixtures/tiny-world.ts'

const TRACKER = 'https://code.example/newsroom/atlas/issues'

function read(bugs: unknown) {
  return readContact({ file: MANIFEST, text: JSON.stringify({ name: 'atlas', bugs }) })
}

describe('the contact of a package', () => {
  test.each([
    ['none', undefined, null],
    ['an empty object, which says nothing', {}, null],
    ['an address alone', TRACKER, { url: TRACKER, email: null }],
    ['an address in an object', { url: TRACKER }, { url: TRACKER, email: null }],
    ['an e-mail address', { email: 'desk@news.example' }, { url: null, email: 'desk@news.example' }],
    ['both', { url: TRACKER, email: 'desk@news.example' }, { url: TRACKER, email: 'desk@news.example' }],
  ])('is read from `bugs`: %s', (_, bugs, contact) => {
    expect(read(bugs)).toEqual({ contact, problems: [] })
  })

  test('is published', async () => {
    expect((await tinyAtlas()).dataset.atlas.contact).toBeNull()
    const { dataset } = await tinyAtlas({ [MANIFEST]: () => `{"bugs": "${TRACKER}"}` })
    expect(dataset.atlas.contact).toEqual({ url: TRACKER, email: null })
  })

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['no address', 'the newsroom'],
    ['no e-mail address', { email: 'desk' }],
    ['a field that npm does not know', { url: TRACKER, phone: '1' }],
  ])('is refused where `bugs` is %s', (_, bugs) => {
    const { contact, problems } = read(bugs)
    expect(contact).toBeNull()
    expect(problems).not.toEqual([])
  })
})

describe('the build', () => {
  test('says where nobody is named, and what to set', () => {
    expect(noticeContact(null)).toContain('Set "bugs" in package.json')
  })

  test('has nothing to say where somebody is', () => {
    expect(noticeContact({ url: TRACKER, email: null })).toBeNull()
  })
})

testProblems([
  {
    what: 'a contact that is none',
    changes: { [MANIFEST]: () => '{"bugs": {"email": "desk"}}' },
    told: [`${MANIFEST}:1: bugs.email: Invalid email: Received "desk"`],
  },
])
