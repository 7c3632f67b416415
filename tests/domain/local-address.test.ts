// Which addresses are of use to nobody elsewhere: a printed code of them leads nowhere.

import { expect, test } from 'vitest'
import { isLocalAddress } from '../../src/domain/local-address.ts'

test.each([
  'http://127.0.0.1:4173/?present=view',
  'http://localhost:4173/',
  'http://atlas.localhost/',
  'http://[::1]:4173/',
  'http://0.0.0.0:8000/',
  'file:///home/someone/offline.html',
  'http://192.168.1.20/atlas/',
  'http://10.0.0.7/',
  'http://172.16.0.1/',
  'http://172.31.255.1/',
  'http://169.254.3.4/',
  'http://100.64.0.1/',
  'http://[fe80::1]/',
  'http://[fd12:3456::1]/',
  'http://teacher.local:8080/',
  'http://atlas.home.arpa/',
  'http://server/',
  'http://localhost./',
  'no address',
])('%s', (address) => {
  expect(isLocalAddress(address)).toBe(true)
})

test.each([
  'https://example.org/atlas/',
  'http://172.15.0.1/',
  'http://172.32.0.1/',
  'http://11.0.0.1/',
  'http://192.169.0.1/',
  'http://100.128.0.1/',
  'http://[2001:db8::1]/',
  'https://local.example/',
  'https://localhost.example.org/',
  'https://10.example.org/',
])('not %s', (address) => {
  expect(isLocalAddress(address)).toBe(false)
})
