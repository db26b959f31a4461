import { expect, test } from 'vitest'
import { queueAddress } from '../../../src/node/queue/queue-address.ts'

test.each([
  ['redis://queue.example', { host: 'queue.example', port: 6379, db: 0, tls: false }],
  ['rediss://queue.example:6380/3', { host: 'queue.example', port: 6380, db: 3, tls: true }],
  ['redis://[::1]:7000/', { host: '::1', port: 7000, db: 0, tls: false }],
  ['redis://ana:p%40ss@h/1', { host: 'h', port: 6379, db: 1, tls: false, username: 'ana', password: 'p@ss' }],
])('%s', (url, parts) => {
  const { shown, ...rest } = queueAddress(url)
  expect(rest).toEqual(parts)
  expect(shown).not.toMatch(/ana|p@ss|p%40ss/)
})

test('what is shown is the server alone', () => {
  expect(queueAddress('rediss://ana:secret@queue.example:6380/3').shown).toBe('rediss://queue.example:6380/3')
})

test('a password of the environment is taken where the URL has none', () => {
  expect(queueAddress('redis://ana@h', 'env').password).toBe('env')
  expect(queueAddress('redis://ana:own@h', 'env').password).toBe('own')
})

test.each([
  'http://:secret@h',
  'redis:secret',
  'secret',
  '',
  'redis://:secret@h/db',
  'redis://:secret@h?x=1',
  'redis://:sec%ret@h',
])('%j is no address, and is not repeated', (url) => {
  const message = messageOf(() => queueAddress(url))
  expect(message).toMatch(/^not the address of a Redis: --queue: write /)
  expect(message).not.toContain('sec')
})

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}
