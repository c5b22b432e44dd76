import { expect, test } from 'vitest'
import { isLoopbackHost } from './is-loopback-host.ts'

test.each(['127.0.0.1:4100', 'localhost', 'LOCALHOST:80', '[::1]:4100', '127.8.9.1'])(
  'answers requests to %s',
  (host) => {
    expect(isLoopbackHost(host)).toBe(true)
  },
)

test.each([
  undefined,
  '',
  'retake.example',
  'localhost.evil.example',
  '127.0.0.1.nip.io',
  '0.0.0.0',
  '10.0.0.1:4100',
])('refuses requests to %s', (host) => {
  expect(isLoopbackHost(host)).toBe(false)
})
