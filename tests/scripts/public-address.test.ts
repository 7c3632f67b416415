import { describe, expect, test } from 'vitest'
import { readPublicAddress } from '../../scripts/lib/public-address.ts'

const read = (homepage: string | undefined, variable?: string) =>
  readPublicAddress({ manifest: JSON.stringify({ name: 'atlas', homepage }), variable })

describe('the address of the site', () => {
  test.each([
    ['is not known where nobody gives it', undefined, undefined, null],
    ['nor where the variable is empty', undefined, '', null],
    [
      'is the homepage of the package',
      'https://news.example/atlas/',
      undefined,
      'https://news.example/atlas/',
    ],
    ['ends with one slash', 'https://news.example/atlas', undefined, 'https://news.example/atlas/'],
    [
      'names the folder and not the file in it',
      'https://news.example/atlas/index.html',
      undefined,
      'https://news.example/atlas/',
    ],
    ['may be a whole host', 'http://atlas.example', undefined, 'http://atlas.example/'],
    [
      'is the variable’s where both are given',
      'https://old.example/',
      'https://new.example/desk//',
      'https://new.example/desk/',
    ],
  ])('%s', (_, homepage, variable, address) => {
    expect(read(homepage, variable)).toBe(address)
  })

  test.each([
    ['ATLAS_URL: news.example is not an address of the web', undefined, 'news.example'],
    ['ATLAS_URL: ftp://news.example/ is not an address of the web', undefined, 'ftp://news.example/'],
    ['package.json: homepage: atlas is not an address of the web', 'atlas', undefined],
    ['ATLAS_URL: https://news.example/?a=1 must end with the folder', undefined, 'https://news.example/?a=1'],
  ])('%s', (message, homepage, variable) => {
    expect(() => read(homepage, variable)).toThrow(message)
  })
})
