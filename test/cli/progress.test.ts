import { expect, test, vi } from 'vitest'
import { progressOn } from '../../src/cli/progress.ts'

/** A terminal that keeps what its last line shows; `written` is all that came. */
function terminal(options: { isTTY?: boolean; columns?: number } = { isTTY: true, columns: 80 }) {
  const seen = { line: '', written: '' }
  const write = (text: string | Uint8Array): void => {
    seen.written += text
    seen.line = String(text).split('\r\u001B[2K').at(-1) ?? ''
  }
  return { ...options, write, seen }
}

/** A clock that a test sets. */
function clockAt(start: number): { now: number; read: () => number } {
  const clock = { now: start, read: () => clock.now }
  return clock
}

test('nothing is drawn in the first second', () => {
  const [screen, clock] = [terminal(), clockAt(5000)]
  const progress = progressOn(screen, 4, clock.read)
  progress.show(0, 'a.md')
  clock.now = 5999
  progress.show(1, 'b.md')
  progress.clear()
  expect(screen.seen.written).toBe('')
})

test('after a second the bar says how many are read and which comes next', () => {
  const [screen, clock] = [terminal(), clockAt(0)]
  const progress = progressOn(screen, 4, clock.read)
  clock.now = 1000
  progress.show(1, 'b.md')
  expect(screen.seen.line).toBe('█████░░░░░░░░░░░░░░░ 1 of 4  b.md')
  progress.show(3, 'd.md')
  expect(screen.seen.line).toBe('███████████████░░░░░ 3 of 4  d.md')
})

test('it is taken away once, and leaves an empty line', () => {
  const [screen, clock] = [terminal(), clockAt(0)]
  const progress = progressOn(screen, 2, clock.read)
  clock.now = 2000
  progress.show(1, 'b.md')
  progress.clear()
  expect(screen.seen.line).toBe('')
  const before = screen.seen.written
  progress.clear()
  expect(screen.seen.written).toBe(before)
})

test('it never wraps, and a name cannot steer the terminal', () => {
  const [screen, clock] = [terminal({ isTTY: true, columns: 40 }), clockAt(0)]
  const progress = progressOn(screen, 2, clock.read)
  clock.now = 2000
  progress.show(1, '障害/障害報告書.md')
  expect(screen.seen.line).toBe('██████████░░░░░░░░░░ 1 of 2  障害/障害')
  progress.show(1, 'a\u001B[2Jb')
  expect(screen.seen.line).toBe('██████████░░░░░░░░░░ 1 of 2  a\uFFFD[2Jb')
})

test('a terminal that does not know its width is taken for one of 80 columns', () => {
  const [screen, clock] = [terminal({ isTTY: true, columns: 0 }), clockAt(0)]
  const progress = progressOn(screen, 2, clock.read)
  clock.now = 2000
  progress.show(1, 'b.md')
  expect(screen.seen.line).toBe('██████████░░░░░░░░░░ 1 of 2  b.md')
})

test.each([
  ['a single file', 1, { isTTY: true }, 'xterm'],
  ['a pipe', 9, {}, 'xterm'],
  ['a dumb terminal', 9, { isTTY: true }, 'dumb'],
])('%s gets none', (_, total, options, term) => {
  vi.stubEnv('TERM', term)
  const [screen, clock] = [terminal(options), clockAt(0)]
  const progress = progressOn(screen, total, clock.read)
  clock.now = 9000
  progress.show(0, 'a.md')
  vi.unstubAllEnvs()
  expect(screen.seen.written).toBe('')
})
